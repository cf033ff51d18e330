### Choosing a password.

password-new = Your own password
password-hint = At least { NUMBER($shortest) } characters and at most { NUMBER($longest) }. Some words that only you would put together do well.
# When it cannot be taken
password-error-empty = Write the password you want to use
password-error-length = The password has { NUMBER($count) } characters. It needs at least { NUMBER($shortest) } and at most { NUMBER($longest) }.
password-error-yours = It is too much like your name, your email or something else that is guessed first. Take something nobody links to you.
password-error-common = It is too easy to guess. Put three or four random words together, for example.
