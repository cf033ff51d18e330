### Leaving a plan, and handing the lead on.

leaving-title = { $name } is no longer part of it
leaving-about = Access stops at once. What { $name } has written and measured stays.
leaving-from = From which day?
leaving-from-hint = Today, or a day that has been.
leaving-why = Why?
leaving-why-hint = The family can read it.
leaving-now = End it now
leaving-own = I no longer want to be part of it
leaving-own-about = Your access to the plan stops at once. What you have written and measured stays. You need not say why.
leaving-own-now = Leave the plan
# What is to be handed on
leaving-hand = Somebody else has to take this over
leaving-measure = Measuring: { $name }
leaving-led = Responsible for: { $name }
leaving-successor = Who takes over?
leaving-nobody = Nobody yet. It is flagged, so that it is not forgotten
leaving-error-lead = Choose somebody who works in the organisation and can see the plan at the moment. Where a consent is missing, it has to be given first.
leaving-error-day = Choose today, or a day that has been
leaving-error-successor = Choose who takes over, or that it is nobody yet
# A new lead
leaving-lead = Hand the lead on
leaving-lead-about = A plan always has one case lead. Afterwards you are part of it as a helper, and can then leave.
leaving-lead-who = Who is case lead from today?
leaving-lead-why = Why?
leaving-lead-now = Hand it on
