### The shared plan, and the list of one's own.

## /cases

# Heading and title
plan-list-title = Forløb
# Nobody has invited this person
plan-list-empty = Du er ikke med i et forløb endnu. Når nogen inviterer dig, står planen her.
# After class and school
plan-list-meeting = Næste møde { $date }
# After class and school
plan-list-no-meeting = Intet møde aftalt

## /cases/{case}

# Heading and title; $whose is "Frejas"
plan-title = { $whose } plan
# Above the heading
plan-shared-since = Fælles plan siden { $date }
# Under the child's name
plan-child-age = { NUMBER($age) } år, { $class }
plan-child-years = { NUMBER($age) } år
# Heading over the people
plan-people = Vi er med
# The next meeting; $date is "mandag 14. december"
plan-next-meeting = Næste møde: { $date }
# Under it
plan-meeting-with = { $place }. { $people }.
# In place of the next meeting
plan-no-meeting = Der er ikke aftalt et næste møde.
# In place of a responsible person
plan-nobody-responsible = Ingen er ansvarlig lige nu

# Heading
plan-views = Sådan ser vi det hver især
# Before anybody has written
plan-no-views = Ingen har skrevet endnu. Alting skal ikke være afklaret, før vi taler sammen.
# Under the child's words; $how is "de tre huse"
plan-view-child = fortalt { $day }: { $how }
# Opens earlier words of the same person
plan-view-earlier = Tidligere
# Link
plan-write-view = Skriv, hvordan du ser det nu

# Heading
plan-goals = Det arbejder vi på
# Before there is a goal
plan-no-goals = Der er ingen mål endnu. Begynd med, hvad barnet selv gerne vil.

## What I can do now

# Heading; $name is the reader's first name
plan-need-title = Det kan du gøre nu, { $name }
# Link to /week
plan-need-measure = Skriv, hvordan ugen er gået
# Link to a goal that waits for one's word
plan-need-say = Sig, hvad du synes om målet { $words }
# Link
plan-need-view = Skriv, hvordan du ser det
# When there is nothing
plan-need-nothing = Der er ikke noget, du skal gøre lige nu.
# Link to a suggestion that waits for one's reply
plan-need-reply = Svar på: { $words }
