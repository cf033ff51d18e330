### /news: what is new in one's plans. And the choice of mail about it, on /account.

# Heading, title and menu
news-title = What is new
news-menu = News
# The menu, when there is something
news-menu-count = News ({ NUMBER($count) })
news-nothing = Nothing new since you looked last.
news-earlier = Earlier, in the last two weeks
# Link to the front page
news-asked = { $count ->
    [one] One thing waits for you
   *[other] { $count } things wait for you
}
# Link to the choice of mail
news-mail = Choose how often you get a mail about news
# Under a line
news-by = { $names }, last { $when }
news-by-more = { $names } and others, last { $when }
# Lines, by kind
news-measurements = { $count ->
    [one] One new or corrected measurement
   *[other] { $count } new or corrected measurements
}
news-actions = { $count ->
    [one] Something happened with an action
   *[other] { $count } things happened with actions
}
news-views = { $count ->
    [one] Someone wrote how they see it
   *[other] { $count } times someone wrote how they see it
}
news-flags = { $count ->
    [one] Something to look at
   *[other] { $count } things to look at
}
news-decisions = { $count ->
    [one] Something was decided
   *[other] { $count } things were decided or changed by it
}
news-meetings = { $count ->
    [one] Something new about a meeting
   *[other] { $count } times something new about meetings
}
news-sharing = { $count ->
    [one] Whom the plan is shared with has changed
   *[other] Whom the plan is shared with has changed { $count } times
}
news-replies = { $count ->
    [one] A suggestion or a question, or the reply to it
   *[other] { $count } suggestions, questions or replies
}
news-moves = { $count ->
    [one] Something new about a move
   *[other] { $count } times something new about a move
}

## The choice, on /account

news-choice = Mail when there is news
news-choice-about = A mail says what kind of news there is. It never names anybody.
news-choice-off = No mail is sent to you from here.
news-choice-how = How often?
news-choice-at-once = At once, ten minutes apart at the least
news-choice-daily = Once a day, in the morning
news-choice-weekly = Once a week, on Monday morning
news-choice-never = Never
news-choice-quiet = Hours without mail
news-choice-from = From
news-choice-to = To
news-choice-none = None
news-choice-save = Save the choice
news-choice-saved = Your choice is saved.
news-choice-error = Choose both hours, or none

## In a mail, by kind

news-kind-measurements = measurements
news-kind-actions = actions
news-kind-views = how someone sees it
news-kind-flags = something to look at
news-kind-decisions = decisions
news-kind-meetings = meetings
news-kind-sharing = whom a plan is shared with
news-kind-replies = suggestions, questions and replies
news-kind-moves = moves to a new place
