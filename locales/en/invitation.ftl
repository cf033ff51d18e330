### Being invited: the page that the link leads to.

## /invitation
invitation-door = I am invited
invitation-door-about = If you got an invitation on paper, type its code here.
invitation-code = The code
invitation-code-hint = 20 signs. Capital or small letters make no difference, and you can leave out the dashes.
invitation-find = Show the invitation
invitation-error-code = The code is not valid. Check that all signs are there. Otherwise it was used, has expired or was taken back, and the case lead can make a new one
# When the link does not work
invitation-none = The invitation cannot be used
invitation-none-what = Perhaps it was used, has expired or was taken back. If you have made an account already, sign in. Otherwise ask whoever invited you for a new one. It takes a moment.
## /invitation/{code}
invitation-title = Welcome, { $name }
invitation-title-child = Hello { $name }
invitation-what = { $by } invites you to { $whose } plan. You are invited as: { $part }.
invitation-what-child = { $by } invites you to your own plan.
invitation-until = The invitation holds up to and including { $date }.
invitation-is-title = What is it?
invitation-is = A plan that { $child }, the family and the helpers have together. It says what { $child } says, what you work towards, who does what, and whether it helps.
invitation-is-child = It is your plan. It says what you say, what you would like, who helps you, and whether it works.
invitation-who = Who is part of it?
invitation-rights = Good to know
invitation-right-child-say = You may say how it is for you, in your own words. Nobody corrects them.
invitation-right-child-with = You may always bring an adult you feel safe with. That is called a supporter.
invitation-right-child-stop = You may say no, and you need not answer.
invitation-right-all = You see the same as the helpers.
invitation-right-disagree = You may disagree. It stands there, and nobody rewrites it.
invitation-right-bring = You may always bring a supporter of your own choice.
invitation-right-share = You have a say in whom the plan is shared with, and can stop sharing without saying why.
invitation-right-seen = You can see who has opened the plan, when and why.
invitation-right-complain = If a decision has been made that you are not content with, you can complain. Ask the case lead how.
invitation-right-tell = You may write how you see it.
invitation-right-leave = You decide yourself whether you want to be part of it.
invitation-right-no = You yourself say yes or no to the actions you are asked to do.
invitation-right-support = You are there for the one you support, and speak for them only when they want it.
invitation-right-interpret = You see what is needed for the meeting, so that you can prepare the words.
invitation-right-guest = You can see the plan up to and including the day of the meeting. You need no account.
invitation-duty-words = The child’s own words stand on top, and nobody corrects them.
invitation-duty-quiet = What you read stays with you: you are bound by secrecy.
invitation-duty-seen = The family can see each time you open the plan.
# The way in
invitation-account = Make your account
invitation-account-about = Choose the email and the password you want to sign in with. Only you know the password.
invitation-have-account = I have an account already
invitation-in = Go into the plan
invitation-in-guest = You need not sign in. Tap when you are ready. The link works once, in the browser you are using now.
invitation-go-in = Go into the plan
invitation-signed-in = You are signed in as { $name }.
invitation-accept = Yes, I want to be part of it
invitation-other = You are signed in as { $name }, and the invitation is for another kind of account. Sign out at the bottom of the page, and open the link again.
invitation-error-taken = There is an account with that email. Sign in with it, or take another email
