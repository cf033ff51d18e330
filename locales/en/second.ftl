### The second factor: a code from an app, besides the password.

# Heading and title
second-title = A code besides your password
second-about = Then nobody can sign in as you with your password alone. An app on your phone makes a new code every half minute.
# For staff of an organisation that asks for it
second-required = Everyone who works where you work must have it. Set it up to go on.
second-stays = Everyone who works where you work must have it, so it cannot be turned off.
# Setting it up, step by step
second-step-app = Open an app that makes codes, such as the one your phone’s passwords are in.
second-step-scan = Let it read this picture.
second-picture = Picture for the app
second-step-letters = Or write these letters and digits into it:
second-step-code = Write the code that the app shows now.
second-code = Code
second-code-hint = Six digits from the app, or one of your recovery codes.
second-error-code = The code is not right, or it has been used. Wait for the next one in the app and write that.
second-turn-on = Turn it on
# When it is on
second-on = It is on since { $date }.
second-codes-left = { $count ->
    [0] You have no recovery codes left. Make new ones below.
    [one] You have one recovery code left.
   *[other] You have { $count } recovery codes left.
}
second-off = New recovery codes, or turn it off
second-codes-new = Make new recovery codes
second-codes-new-about = New recovery codes stand in the place of those you have. For them, and to turn it off, your password and a code are needed.
second-turn-off = Turn off the code
# The recovery codes, shown once
second-codes = Your recovery codes
second-codes-about = Each lets you in once if you do not have your phone. Write them down or print them now: they are never shown again.
second-codes-done = I have kept them
# Link on /account
second-link-on = It is on. See or change it
second-link-off = Set it up
# The door
second-door = Now the code
second-door-about = The password was right. Open your app and write the code it shows.
second-door-back = Start again
