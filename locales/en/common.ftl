### The frame of every page: top, foot, and words used everywhere.

# The product's name; not translated
-app = Følgeskab

## Top of the page

# The name at the top left, a link to the front page
common-app = { -app }
# The title in the browser's tab
common-title = { $page } – { -app }
# About the product, in search engines
common-description = Goals and follow-up that child, family and helpers share.
# The first link on every page, seen when one tabs to it
common-skip = Skip to content
# The main menu, read aloud
common-nav = Main menu
# The main menu
common-nav-week = This week
# The main menu
common-nav-cases = Plans
# The main menu, for coordinators and case leads
common-nav-follow-up = To look at
# The path above the heading, read aloud
common-path = Path

## Text size and language

# The group of the three buttons, read aloud
common-text-size = Text size
# The button A−, read aloud
common-text-smaller = Smaller text
# The button A, read aloud
common-text-normal = Normal text
# The button A+, read aloud
common-text-larger = Larger text
# The group of language buttons, read aloud
common-language = Language
# The language's name in the language itself; the same in both files
common-danish = Dansk
# The language's name in the language itself; the same in both files
common-english = English

## Foot of the page

# The foot, read aloud
common-footer = About { -app }
# At the foot when signed in
common-signed-in-as = You are signed in as { $name }.
# At the foot when signed in with a title or role
common-signed-in-as-role = You are signed in as { $name }, { $role }.
# Button at the foot
common-sign-out = Sign out
# Link to /help/effect
common-footer-effect = How we see whether it helps
# On every page of the demo
common-demo-notice = Example: all people, places and cases are fictional.

## Time

# A time of day in a sentence
common-at-time = { $time }
# A date with a time of day
common-date-at-time = { $date }, { $time }
# A calendar week in a sentence: “How many were there in week 48?”
common-week = week { NUMBER($week) }

## Buttons that are the same everywhere

# Leaves a form without saving
common-cancel = Cancel
# Takes back the last thing after it was saved
common-undo = Undo
# At the top of the page that a form leads to
common-saved = Saved.
# In a field that may stay empty
common-optional = (optional)
