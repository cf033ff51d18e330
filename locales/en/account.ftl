### /account: what is one's own.

# Heading and title
account-title = My account
# Link where one's name stands
account-link = My account

## Language and text size

account-reading = Language and text size
# Buttons
account-reading-locale = Read in this language
account-reading-size = Use this size
account-text-large = Large text
account-text-larger = Very large text

## Password

account-password-about = When you change it, you are signed out everywhere else.
account-password-none = You do not sign in with a password here, so there is none to change.
account-password-old = Your password until now
account-password-wrong = This is not your password. Try again, and check whether caps lock is on.
account-password-change = Change password
account-password-changed = Your password is changed. You are signed out everywhere else.

## Where one is signed in

account-places = Where you are signed in
account-places-about = If there is a place you do not know, end it and change your password.
account-places-here = You are here now.
account-places-since = Signed in { $when }.
account-places-seen = Used last { $when }.
account-places-end = Sign out there
# The button, read aloud
account-places-end-since = Sign out there, where you signed in { $when }
account-places-end-others = Sign out everywhere else

## Kinds of device

account-device-iphone = An iPhone
account-device-ipad = An iPad
account-device-phone = A phone
account-device-tablet = A tablet
account-device-windows = A computer with Windows
account-device-mac = A Mac
account-device-linux = A computer with Linux
account-device-other = Another device
