### Signing in, and the people of the demo.

## /sign-in

# Heading and title
session-sign-in = Sign in
# The greeting above the form
session-greeting = We walk together, and we follow up.
# Under the greeting
session-about = { -app } is your shared plan. It says what the child wants, who does what, and whether it helps.
# Field
session-email = Email
# Field
session-password = Password
# Button
session-submit = Sign in

## When signing in does not succeed

# Heading above the fault
session-error = You are not signed in yet
# At the top of the form; never says whether the email is known
session-error-wrong = The email or the password does not match. Try again, and check whether caps lock is on.
# At the field
session-error-email = Write your email

## /demo: the people of the demo

# Heading and title
session-demo = Choose a person
# Under the heading
session-demo-about = Here you can see { -app } through the eyes of different people. Each person sees only what he or she may see. You can change person whenever you like.
# Heading above children and families
session-demo-families = Children and families
# At the child's name, where professionals have a title
session-demo-child = the child
# Heading above professionals
session-demo-helpers = Helpers
# Link from /sign-in to /demo
session-demo-link = See the example
# Link from /sign-in to /invitation
session-invited = I am invited

## A form that came after one was signed out

session-again = You were signed out before it was saved
session-again-what = Nothing is lost. Here is what you wrote. Save it now.
session-again-save = Save it now
session-again-nothing = Nothing waits to be saved.
session-not-saved = It is not saved. Here is what you wrote. Wait a little, then save it.
session-refused = It is not saved. Here is what you wrote, so that you can take it with you.
