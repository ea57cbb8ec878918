package ir.nazarkhahi.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Interceptor
@UseCase
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class UseCaseInterceptor {

    @Inject
    private Transactions transactions;

    @AroundInvoke
    Object inTransaction(InvocationContext call) throws Exception {
        return transactions.inOne(call::proceed);
    }
}
