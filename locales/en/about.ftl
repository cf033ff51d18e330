### Tell it once: what child and family tell about the child, and what helpers can.

about-title = About { $name }
about-own = Write it once here, so that you need not tell it again each time somebody new comes. You decide for each line who reads it.
about-others = This is what { $whose } family has chosen to tell you. Read it before you meet.
about-nothing = Nothing has been written here yet.
# What lines tell
about-kind = What is it about?
about-kind-good = What goes well, and what I like
about-kind-helps = What helps me
about-kind-hard = What makes it hard
about-kind-know = What you need to know about me
# Who reads them
about-readers = Who may read it?
about-readers-hint = The child and those with parental responsibility read all lines. You can change this at any time.
about-all = Everybody in the plan, and those who join it later
about-chosen = Only those I choose
about-read-by-all = Read by everybody in the plan
about-read-by = Read by the family and { $names }
about-read-by-family = Read by the family only
# The form
about-write = Write a line
about-change = Change
about-change-title = Change the line
about-text = In a few words
about-text-hint = One thing at a time. For example: Tell me the day before if something will be different.
about-save = Save
about-take-back = Take the line back
about-error-changed = Somebody else has changed this line meanwhile. Theirs stands above. Save, and yours stands beside it.
# Helpers
about-helpers = Who can help with what?
about-can = I can help with
about-can-hint = In plain words, as you would say it to a parent.
about-cannot = I cannot help with
about-cannot-hint = And who can, if you know.
about-reach = How to reach me
about-reach-hint = Telephone, mail, or where to find you.
about-hours = When I am there
about-hours-hint = For example: Mondays and Thursdays, 8 to 15.
about-profile-title = About me as a helper
about-profile-about = The families you help read this, before they meet you.
about-profile-none = Has not written anything yet.
about-profile-write = Write about yourself
about-profile-save = Save
# On the front page and the plan
about-waiting = Read about { $name } before you meet
about-waiting-lines = { $count ->
    [one] 1 new line from the family
   *[other] { $count } new lines from the family
}
about-link = About { $name } and the helpers
