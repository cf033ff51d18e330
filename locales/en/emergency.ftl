### Opening a plan in an emergency. The family can see it.

emergency-title = Open a plan in an emergency
emergency-about = You can open a plan that you are not part of, for one hour, if a child needs it now. The family and the case lead are told, with your name and your reason.
emergency-112 = If somebody is in danger right now, call 112 first.
emergency-kind = What kind of situation is it?
emergency-danger = Life or health is in danger
emergency-missing = The child is missing, or alone
emergency-unreachable = Nobody of the network can be reached, and it cannot wait
emergency-why = Why do you open the plan?
emergency-why-hint = The family reads it word for word.
emergency-name = The child’s first name
emergency-exact = Write it exactly as it is. Each try is written down.
emergency-birth = The child’s day of birth
emergency-school = School or day-care
emergency-open = Open the plan for one hour
emergency-error-birth = Write the child’s day of birth
emergency-error-nobody = There is no plan for a child with just that name, day of birth and place. Check that everything is right. The try was written down
