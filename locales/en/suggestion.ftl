### Suggestions from child and family, and the duty to reply.

suggestion-title = Suggestions and replies
suggestion-one = A suggestion
suggestion-about = Everything that { $child } and the family suggest gets a reply: what changes, or why it cannot be done. You can say whether the reply is fine.
# Link on the plan
suggestion-all = { $count ->
    [one] Read the suggestion ({ NUMBER($waiting) } waiting for a reply)
   *[other] Read all { $count } suggestions ({ NUMBER($waiting) } waiting for a reply)
}
# The same when nobody waits
suggestion-read = { $count ->
    [0] See suggestions and replies
    [one] Read the suggestion
   *[other] Read all { $count } suggestions
}
suggestion-none = Nobody has suggested anything yet.
# How the promise is kept
suggestion-rate = { $sent ->
    [one] In the last year { $answered } of { $sent } suggestion here got a reply.
   *[other] In the last year { $answered } of { $sent } suggestions here got a reply.
}
suggestion-median = { $days ->
    [one] Half of them within { $days } day.
   *[other] Half of them within { $days } days.
}

## To suggest

suggestion-ask = What could we try, or do in another way?
suggestion-ask-child = What would you like us to try or change?
suggestion-promise = { $owner } answers by { $date }.
suggestion-other-owner = Somebody else is to answer
suggestion-who-answers = Who is to answer?
suggestion-send = Send suggestion

## How it stands

suggestion-waits = { $owner } answers by { $date }.
suggestion-late = { $owner } was to answer by { $date }. The reply is still missing.
suggestion-is-fine = { $name } says that the reply is fine.
suggestion-is-not-fine = { $name } says that the reply is not fine. Talk about it at the next meeting.
suggestion-open = Open
suggestion-tried = It is now an action in the plan

## To answer

suggestion-answer = Answer
suggestion-what-now = What do we do?
suggestion-changed = We change it
suggestion-partly = We change part of it
suggestion-not-possible = It cannot be done
suggestion-what-changes = What changes?
suggestion-why-not = Why not?
suggestion-why-not-hint = Say what stands in the way, and what you do instead if there is something.
suggestion-for-child = In words for { $child } (if you like)
suggestion-for-child-hint = Short, and as you would say it.
suggestion-send-reply = Send reply
suggestion-to-child = To { $child }:
suggestion-answered-before = Somebody else has answered meanwhile. Their reply stands. This is what you wrote:
suggestion-error-outcome = Choose what you do with the suggestion
suggestion-error-changed = Write what changes
suggestion-error-why = Write why it cannot be done
suggestion-error-owner = Choose somebody who can see the plan

## To say whether it is fine

suggestion-is-it-fine = Is the reply fine with you?
suggestion-fine = Fine
suggestion-not-fine = Not fine
suggestion-try = Let us try it
