### /forgotten: a forgotten password.

# Heading and title
forgotten-title = Have you forgotten your password?
forgotten-about = Write your email. We will send a link by which you can choose a new one.
forgotten-send = Send a link
# Never says whether the email is known
forgotten-asked = If someone has an account with that email, a link is now on its way. It works for half an hour. Look in the folder for junk mail too.
# Where no mail is sent
forgotten-no-mail = No mail can be sent from here. Ask whoever looks after { -app } where you are for help.
# Link under the field on /sign-in
forgotten-link = Have you forgotten your password?
# The page that the link leads to
forgotten-anew = Choose a new password
forgotten-anew-about = Once you have saved it, you are signed out everywhere and sign in with the new one.
forgotten-anew-save = Save the password
forgotten-over = The link no longer works. A link works once, and for half an hour.
forgotten-again = Get a new link
# On /sign-in afterwards
forgotten-done = Your password is changed. Sign in with the new one.
