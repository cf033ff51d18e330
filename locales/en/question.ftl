### Questions to whoever has seen something, and corrections: both are owed a reply.

question-title-reading = A question
question-title-wrong = A correction

## To ask, from the list of who has seen it

question-ask = Ask about this
question-ask-title = Ask why
question-ask-about = { $name } and the case lead get the question. It is answered by { $date }, and the answer stands in the list beside the opening.
question-ask-words = What would you like to know? (if you want to write something)
question-ask-hint = If you write nothing, it asks why this was opened.
question-ask-send = Send the question
# What is asked when nothing was written
question-ask-plain = Why did you open it?
# What was opened: who, what, when
question-opened = { $name }: { $what }, { $when }

## To ask for a correction

question-correct = Ask for a correction
question-correct-about = { $lead } is told and answers by { $date }: what was put right, or why it is not. Only the two of you read it.
question-correct-what = What is wrong?
question-correct-what-hint = Write where it stands, and what it says now.
question-correct-should = What should it say? (if you know)
question-correct-send = Send
question-should = It should say:
# On the page with one's own information
question-mine = What you have asked about

## How it stands

question-waits = { $owner } answers by { $date }.
question-late = { $owner } was to answer by { $date }. The answer is still missing.
question-is-fine = { $name } says that the answer is fine.
question-is-not-fine = { $name } says that the answer is not fine. Talk about it at the next meeting.
question-open = Open the question

## To answer

question-why = Why was it opened?
question-why-hint = Short and straight: what you needed it for. You can answer even when you are not part of the plan.
question-changes = What is done differently? (if anything is)
question-what-now = What do you do?
question-changed = It has been put right
question-partly = Part of it has been put right
question-not = It is not changed
question-what-changed = What was put right?
question-why-not = Why not?
question-why-not-hint = Say as well if what stood there first is kept beside it.
question-error-outcome = Choose what you do
question-error-changed = Write what was put right
question-error-why-not = Write why it is not changed
question-error-why = Write why it was opened
question-send-reply = Send answer
question-done-differently = This is done differently:

## On the front page

question-home-reading = Answer why something in { $whose } plan was opened
question-home-wrong = Answer a correction in { $whose } plan
