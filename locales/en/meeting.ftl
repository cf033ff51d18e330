### Meetings: planned, prepared, held, and closed with minutes that stand.

# Title and link
meeting-title = Meetings
# $kind is “Follow-up meeting”
meeting-name = { $kind } { $date }
meeting-kind-review = Follow-up meeting
meeting-kind-network = Network meeting
meeting-kind-transition = Meeting about a move
meeting-state-planned = Planned. Nobody has been told yet.
meeting-state-invited = Everybody has been told.
meeting-state-running = The meeting is going on.
meeting-state-closed = Held.
# Heading over meetings that have been
meeting-held = Meetings that were held

## Planning

meeting-plan = Plan a meeting
meeting-change = Change the meeting
meeting-kind = What kind of meeting?
meeting-day = Day
meeting-time = Time (optional)
meeting-place = Place
meeting-who = Who is to come?
meeting-who-hint = { $name } may always bring somebody for support. Add them under “Who is part of it”.
meeting-interpreter = Is an interpreter needed?
meeting-interpreter-name = The interpreter’s name
meeting-interpreter-language = Language
meeting-interpreter-language-hint = Write the code of the language, such as ar for Arabic or so for Somali.
meeting-interpreter-age = Age
meeting-of-age = The interpreter is 18 or older
meeting-hear-first = { $name } has not been heard yet. Hear { $name } before the meeting.
meeting-save = Save the meeting
meeting-error-kind = Choose what kind of meeting it is
meeting-error-time = Write the time as 14:00
meeting-error-who = Choose at least two who are to meet
meeting-error-language = Write the code of the language, such as ar
meeting-error-law = The first follow-up is to be held by { $date }
meeting-error-age = Nobody under 18 may interpret. Tick the box when the interpreter is 18 or older
# $there is day and place
meeting-error-changed = Somebody else has changed the meeting meanwhile. It now says: { $there }. Save again if yours is to hold

## Before the meeting

# $language is a code
meeting-interprets = { $name } interprets ({ $language }).
meeting-invite = Tell everybody
meeting-invite-about = Everybody in the plan is told about the meeting and can read the agenda. Print it for those who would rather have paper.
meeting-begin = The meeting begins
meeting-for-guests = What guests and interpreters read
meeting-material-by = Tell everybody about the meeting by { $date }
meeting-material-sent = Everybody was told on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} before
meeting-material-late = The family is to be told at least { $days ->
    [one] one day
   *[other] { $days } days
} before.
meeting-error-early = That can only be done on the day of the meeting, and when everybody has been told
meeting-error-late = The meeting has moved on meanwhile. See how it stands now

## The agenda

meeting-agenda-about = The agenda builds itself: what is to be looked at comes first.
meeting-agenda-empty = There is nothing on the agenda yet.
meeting-suggestion = A suggestion from { $name } that waits for its reply
meeting-late = Was to be done by { $date } by { $name }:
meeting-wish = Write what you would like to talk about
meeting-wish-of = Whose wish is it?
meeting-wish-mine = My own
meeting-wish-child = The child’s, as { $name } said it
meeting-wish-text = I would like to talk about this
meeting-wish-save = Put it on the agenda

## The minutes

meeting-minutes = Minutes
meeting-minutes-about = Write them together while you sit here. When the meeting is closed, the minutes stand, and one can only add to them.
meeting-came = Who came?
meeting-part = How did { $name } take part?
meeting-part-all = { $name } was there all the time
meeting-part-some = { $name } was there for some of the time
meeting-part-before = { $name } was heard before the meeting
meeting-part-chaired = { $name } led the meeting
meeting-part-declined = { $name } did not want to take part
meeting-part-young = { $name } is too young
meeting-space = Where was it safe for { $name } to talk, and who chose it?
meeting-space-hint = For example: in the workshop, together with Signe.
meeting-voice = What did { $name } say, and how?
meeting-voice-hint = If the child was not there: how did you learn how the child sees it?
meeting-audience = Who heard what { $name } said?
meeting-influence = What changed because of { $name }?
meeting-influence-hint = If nothing changed, write why.
meeting-decisions = What we decided
meeting-decided = What did we decide about the goal?
meeting-also = What else we decided (optional)
meeting-doing = Who does what?
meeting-doing-about = New agreements from here. Whoever is to do it says yes afterwards. What has been agreed already is put into the minutes.
meeting-do = What?
meeting-do-who = Who?
meeting-do-due = By when?
meeting-do-for = For which goal?
meeting-next = Next meeting
meeting-next-hint = If there is no meeting on that day, one is planned with the same people.
meeting-close = Close the meeting
meeting-draft-keep = Save the draft
# $at is day and time
meeting-draft-kept = The draft was saved { $at }. Only you can see it.
meeting-draft-other = What is saved already
meeting-draft-throw = Throw the draft away
meeting-error-came = Tick those who came
meeting-error-part = Choose how { $name } took part
meeting-error-present = That does not fit the list of who came. Change one of them for { $name }
meeting-error-nothing = Write at least one decision
meeting-error-next = Choose a day for the next meeting
meeting-error-goal = Choose a goal
meeting-error-closed = The meeting was closed meanwhile, and the minutes stand. What you wrote is here. Add it if it is missing
meeting-error-draft = You have saved the draft in another window meanwhile. What you wrote here is not saved yet. Save again if this is the one to keep

## After the meeting

meeting-next-on = Next meeting: { $date }
meeting-by = by { $date }
meeting-nobody-does = No agreements.
meeting-frozen = The minutes stand as they are.
meeting-added = Added to the minutes
meeting-add = Add something to the minutes
meeting-add-hint = What stands in the minutes stays. Yours is added with your name.
meeting-add-save = Add it
meeting-listened = Were you listened to?
meeting-ask = Were you listened to?
meeting-ask-about = This is about the meeting on { $date }.
meeting-ask-words = In your own words (optional)
meeting-ask-save = Save my answer
meeting-listened-yes = Yes
meeting-listened-partly = Some of the time
meeting-listened-no = No
meeting-nobody-said = Child and family have not answered yet.
meeting-error-listened = Choose an answer

## In the list of who has seen it

meeting-read = Opened a meeting
meeting-wrote-planned = Planned a meeting
meeting-wrote-changed = Changed a meeting
meeting-wrote-invited = Told everybody about a meeting
meeting-wrote-begun = Began a meeting
meeting-wrote-closed = Closed a meeting with minutes
meeting-wrote-wish = Put something on the agenda
meeting-wrote-added = Added something to minutes
meeting-wrote-answer = Said whether they were listened to

## The screen that everybody looks at while they meet

meeting-screen = Show on a large screen
meeting-screen-title = { $name } on the screen
meeting-screen-goals = The goals we talk about
meeting-screen-minutes = Agenda and minutes
meeting-screen-none = There are no goals to talk about yet.
