package ir.nazarkhahi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Everything the demo agency has, made in the order in which it would come about. */
@ApplicationScoped
public class DemoContents {

    @Inject
    private DemoPeople people;
    @Inject
    private DemoRoad road;
    @Inject
    private DemoNews news;

    /**
     * @param onLoopback whether only this computer reaches the server; otherwise passwords are random
     * @return the accounts, if they were made by this call; empty if there was something already
     */
    public List<DemoAccount> load(boolean onLoopback) {
        List<DemoAccount> accounts = people.load(onLoopback);
        road.load();
        news.load();
        return accounts;
    }

    /**
     * For a server that others reach: whoever has read the documentation knows the password that the demo agency's staff
     * have on a computer of their own.
     *
     * @return the accounts that had it until now
     */
    public List<DemoAccount> replaceSharedPasswords() {
        return people.replaceSharedPasswords();
    }
}
