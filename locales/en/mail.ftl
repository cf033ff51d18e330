### Mail: what kind of news there is, and where to see it. Never a name nor anything of a plan.

# Forgotten password
mail-link-subject = Choose a new password
mail-link = Someone, hopefully you, has asked for a new password for { -app }. Open the link and choose it. The link works once, and for half an hour.
mail-link-not = If it was not you, there is nothing you need to do. Your password is the same.
# The password has been changed
mail-changed-subject = Your password has been changed
mail-changed = The password of your account in { -app } has just been changed. You are signed out everywhere else.
mail-changed-not = If it was not you, choose a new one here at once:
# News
mail-news-subject = There is news in { -app }
mail-news = There is something new in a plan that you take part in:
mail-news-see = Sign in to see it:
# Under each mail
mail-end = This mail names nobody, because mail can be read by others. You cannot answer it.
