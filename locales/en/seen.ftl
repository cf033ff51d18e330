### Who has seen it? The family's list of who has opened the plan or written in it.

seen-title = Who has seen it?
seen-about = Here stands every time somebody has opened something in { $whose } plan or written in it. Nobody can change or delete the list.
seen-caption = Openings of { $whose } plan, newest first
seen-nothing = Nobody has opened the plan yet.
seen-download = Download the whole list
seen-older = Show earlier ones
# Columns
seen-when = When
seen-who = Who
seen-what = Saw or wrote
seen-why = Why
# After what somebody opened several times running
seen-times = ({ $count ->
    [one] once
   *[other] { $count } times
})
seen-program = The program
seen-role-unit = { $title }, { $unit }
seen-you = that is you

## What somebody has opened

seen-read-front = Opened their front page
seen-read-news = Read what is new
seen-read-plans = Opened their list of plans
seen-read-week = Opened the week’s measurements
seen-read-plan = Opened the plan
seen-read-goal = Opened the goal and the curve
seen-read-flag = Opened a flag
seen-read-intervention = Opened an intervention
seen-read-ideas = Opened the ideas for a goal
seen-read-family-week = Opened the family’s week
seen-read-action = Opened an action
seen-read-measurement = Opened a measurement
seen-read-view = Opened “How I see it”
seen-read-sharing = Saw who it is shared with
seen-read-follow-up = Saw the plan in the list “Interventions to look at”
seen-read-door = Wanted to open the plan from outside
seen-read-about = Read about the child and the helpers
seen-read-people = Saw who is part of it
seen-read-meeting = Opened the next meeting
seen-read-mine = Read their own information
seen-read-suggestions = Read the suggestions and their replies
seen-read-questions = Read a question or a correction
seen-read-withheld = Read what is withheld, and why
seen-read-own-page = Opened the child’s own page
seen-read-seen = Opened this list

## What somebody has written

seen-wrote-imported = Read the plan in from a file
seen-wrote-measured = Wrote a measurement
seen-wrote-corrected = Corrected a measurement
seen-wrote-action = Added an action
seen-wrote-action-yes = Said yes to an action
seen-wrote-action-no = Said no to an action
seen-wrote-action-done = Finished an action
seen-wrote-action-not-done = Wrote that an action was not done
seen-wrote-action-changed = Changed an action
seen-wrote-view = Wrote how they see it
seen-wrote-flag-seen = Saw a flag first
seen-wrote-flag-asked = Asked the case lead to look at a flag
seen-wrote-flag-agenda = Put a flag on the agenda
seen-wrote-flag-snoozed = Put off a flag
seen-wrote-flag-decided = Wrote a decision
seen-wrote-flag = A flag came or went
seen-wrote-ended = Ended an intervention
seen-wrote-begun = Began an intervention
seen-wrote-phase = Began a new phase
seen-wrote-consent-given = Gave consent to share
seen-wrote-consent-renewed = Renewed a consent
seen-wrote-consent-withdrawn = Stopped a sharing
seen-wrote-opened = Opened the plan from outside
seen-wrote-suggestion = Suggested something
seen-wrote-reply = Answered a suggestion
seen-wrote-question = Asked why something was opened
seen-wrote-correction = Asked for a correction
seen-wrote-explained = Answered a question or a correction
seen-wrote-verdict = Said whether a reply is fine
seen-wrote-voice = Shared something the child wrote
seen-wrote-withheld = Withheld something from child and family
seen-wrote-released = Withheld something no longer
seen-wrote-protected = Wrote that an address is protected
seen-wrote-unprotected = Wrote that an address is no longer protected
seen-wrote-child-page = Opened the own page for the child on a device
seen-wrote-about = Wrote a line about the child
seen-wrote-about-back = Took back a line about the child
seen-wrote-invited = Invited somebody to the plan
seen-wrote-invited-anew = Made an invitation anew
seen-wrote-invitation-back = Took an invitation back
seen-wrote-joined = Took their invitation and came in
seen-wrote-ended-membership = Ended somebody’s part in the plan
seen-wrote-left = Left the plan
seen-wrote-handed-on = Handed an action on to somebody else
seen-wrote-new-lead = Handed the lead on
seen-wrote-emergency = Opened the plan in an emergency
seen-wrote-emergency-read = Read that the plan was opened in an emergency

## Why they may

seen-why-child = It is { $whose } plan
seen-why-guardian = Has parental responsibility
seen-why-supporter = Is a supporter
seen-why-representative = Speaks for one of the family by power of attorney
seen-why-companion = Is invited to { $whose } plan
seen-why-interpreter = Interprets at the meeting
seen-why-guest = Is a guest of the meeting
seen-why-helper = Is in { $whose } network
seen-why-lead = Is case lead for { $child }
seen-why-coordinator = Is coordinator of the place
seen-why-visitor = Coordinator, opened with a reason: “{ $why }”
seen-why-rescuer = Emergency, from outside the network: “{ $why }”
seen-why-receiver = Receives { $child } in a new place; the family has approved what is handed over
seen-why-asked = Was asked
seen-outside = Outside the network
