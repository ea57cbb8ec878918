package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.signin.SecondStepNeededException;
import ir.nazarkhahi.account.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way in, and back out. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;
    @Inject
    private Doorway doorway;

    private String username;
    private String password;

    public void enter() {
        Runnable onward = doorway.knock(this::tryPassword);
        if (onward != null) {
            onward.run();
        }
    }

    private Runnable tryPassword() {
        try {
            Actor actor = signIn.signIn(username, password);
            return () -> doorway.enter(actor);
        } catch (SecondStepNeededException half) {
            return () -> doorway.await(half.accepted());
        }
    }

    public void leave() {
        doorway.leave();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
