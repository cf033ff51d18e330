### How one person sees it.

# Heading and title
view-title = How I see it
# Under one's earlier words
view-before = You wrote this on { $date }
# Field
view-ask = How do you see it right now?
# Field, to the child
view-ask-child = How do you think it is going?
view-hint = Write it as you would say it. What you wrote before stays.
# To the child, before anything is written
view-safety = The grown-ups in your plan can read what you write. If somebody hurts you, the grown-ups must help you.
# Button
view-save = Save my words
