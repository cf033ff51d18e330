### Actions: one thing that one person does by a date.

## In a list

action-due = senest { $date }
action-late = skulle være gjort { $date }
# The responsible person has not answered
action-suggested = foreslået, senest { $date }
# The responsible person has said no
action-declined = sagt nej til, { $date }. Tal om det
action-done-on = gjort { $date }
action-not-done = blev ikke gjort
action-handed-over = givet videre

## Adding one

# Link
action-add = Tilføj en handling
# Heading and title
action-new = Ny handling
# At the top of the form
action-not-saved = Handlingen er ikke gemt endnu
# Field
action-what = Hvad skal der ske?
action-what-hint = Én ting, som én person kan gøre.
# Field
action-who = Hvem er ansvarlig?
action-who-hint = Altid en person, ikke et sted. Personen siger selv ja.
# Field
action-when = Hvornår er den gjort?
# Field
action-belongs = Hører den til en indsats?
# Button
action-save = Gem handlingen
action-error-who = Vælg den ene person, der er ansvarlig
action-error-past = Vælg en dag, der ikke er gået
# $date is the last day of the holiday
action-error-holiday = Dagen ligger i en ferie. Vælg en dag efter { $date }

## Its own page

# Title
action-title = Handling
# The box with the answer, read aloud
action-answer = Dit svar
# Button
action-accept = Ja, det gør jeg
# Opens a field, and the button under it
action-decline = Nej, det kan jeg ikke
# Field
action-decline-ask = Hvorfor ikke? Så finder vi ud af det sammen på mødet.
# Button
action-finish = Det er gjort
# Opens a field, and the button under it
action-say-not-done = Det blev ikke gjort
# Field
action-not-done-ask = Hvad stod i vejen?
# Opens the form
action-change = Ret handlingen
# Button
action-save-change = Gem ændringen

## Two at once

action-conflict-what = En anden har gemt en ændring, mens du skrev. Begge står her, og din er ikke gemt endnu. Vælg, hvad der skal gælde.
action-conflict-theirs = Sådan står det nu
