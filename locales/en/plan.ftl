### The shared plan, and the list of one's own.

## /cases

# Heading and title
plan-list-title = Plans
# Nobody has invited this person
plan-list-empty = You are not part of a plan yet. When somebody invites you, the plan stands here.
# After class and school
plan-list-meeting = Next meeting { $date }
# After class and school
plan-list-no-meeting = No meeting agreed

## /cases/{case}

# Heading and title; $whose is "Freja’s"
plan-title = { $whose } plan
# Above the heading
plan-shared-since = Shared plan since { $date }
# Under the child's name
plan-child-age = { NUMBER($age) } years, { $class }
plan-child-years = { NUMBER($age) } years
# Heading over the people
plan-people = Who we are
# The next meeting; $date is "Monday 14 December"
plan-next-meeting = Next meeting: { $date }
# Under it
plan-meeting-with = { $place }. { $people }.
# In place of the next meeting
plan-no-meeting = No next meeting has been agreed.
# In place of a responsible person
plan-nobody-responsible = Nobody is responsible right now

# Heading
plan-views = How each of us sees it
# Before anybody has written
plan-no-views = Nobody has written yet. Not everything must be clear before we talk.
# Under the child's words; $how is "three Houses"
plan-view-child = told { $day }: { $how }
# Opens earlier words of the same person
plan-view-earlier = Earlier
# Link
plan-write-view = Write how you see it now

# Heading
plan-goals = What we work on
# Before there is a goal
plan-no-goals = There are no goals yet. Begin with what the child wants.

## What I can do now

# Heading; $name is the reader's first name
plan-need-title = What you can do now, { $name }
# Link to /week
plan-need-measure = Write how the week has been
# Link to a goal that waits for one's word
plan-need-say = Say what you think of the goal { $words }
# Link
plan-need-view = Write how you see it
# When there is nothing
plan-need-nothing = There is nothing you need to do right now.
# Link to a suggestion that waits for one's reply
plan-need-reply = Answer: { $words }
