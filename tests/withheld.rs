//! Promise: what is withheld by law is found by nobody it is withheld from, and that it is withheld,
//! why, until when and who answers for it is hidden from nobody in the plan.

mod withheld {
    mod canary;
    mod forms;
}
