### A goal: short in the plan, whole on its own page.

## In the plan

# Above the words: the first of the active goals
goal-head-first = Vigtigst lige nu. { $area }
# Above the words
goal-head-active = { $area }
# Above the words
goal-head-agreed = Aftalt, ikke i gang endnu. { $area }
# Above the words
goal-head-proposed = Foreslået, ikke aftalt endnu. { $area }
# Above the words
goal-head-parked = Parkeret, så vi kan nå det, der er vigtigst. { $area }
# Above the words
goal-head-achieved = Nået. { $area }
# Above the words
goal-head-ended = Afsluttet. { $area }
# Under the words
goal-words-of = { $whose } ord
# While somebody has not been heard
goal-not-before-heard = Intet går i gang, før alle er hørt
# On a parked goal
goal-look-again = Vi ser på det igen { $date }.
# The next meeting
goal-look-at = Vi ser på det igen { $date }
# Link to the goal's page
goal-see-curve = Se kurven og hele målet
# Opens interventions that are over
goal-tried-before = Det har vi prøvet før

## Top of the goal's page

# Title of the page
goal-title = { $whose } mål { NUMBER($rank) }
# Path and links
goal-number = Mål { NUMBER($rank) }
# Above the words
goal-head = Mål { NUMBER($rank) }. { $area }.
# After it
goal-agreed-on = Aftalt { $date }
# Before the statement
goal-what-we-agreed = Det har vi aftalt:
# Before the statement of a goal that is not agreed
goal-in-plain-words = Med andre ord:
# Before the signs
goal-signs = Det ser vi, når det er på vej:
# Heading
goal-who-agrees = Hvem er enige om målet?
# One person's word
goal-agrees = Enig
# One person's word
goal-disagrees = Ikke enig
# One person's word
goal-not-heard = Ikke hørt endnu
# After the reader's own role
goal-you = dig

## How it goes

# Heading
goal-how-is-it-going = Hvordan går det?
# Written into long holidays on the curve
goal-curve-holiday = ferie
# At the target's flag
goal-curve-target = mål { $value }
# The list of phases, read aloud
goal-key-phases = Indsatser på kurven
# A phase under the curve
goal-phase-from = { $name }, fra { $day }
# Key: hollow dot; also the phase of such a measurement
goal-key-baseline = Før-måling
# Key: dots of one person
goal-key-rater = Målt af { $name }
# Key: dashed line
goal-key-aim = Mållinje
# Key: flags
goal-key-flag = Delmål og mål
# Key: vertical line
goal-key-phase = Ny indsats
# The child's words on the curve, read aloud
goal-heard = { $whose } ord på kurven
# Opens the table
goal-table = De samme tal som tabel ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
})
# The table's caption
goal-table-caption = { $measure }, nyeste først
# Column
goal-table-date = Dato
# Column
goal-table-value = Værdi
# Column
goal-table-by = Målt af
# Column
goal-table-phase = Indsats
# Beside a value that was corrected
goal-table-corrected = rettet
# Link beside one's own value
goal-table-correct = Ret

## What we do

# Heading
goal-what-we-do = Det gør vi
# Under a running intervention; $frequency is "Fire dage om ugen"
goal-runs-since = { $frequency } siden { $day }.
# Under an intervention that is over
goal-ran = { $frequency }, { $begin } til { $end }.
# Whether it makes sense to somebody
goal-makes-sense = { $name }: giver mening { NUMBER($value) } af 5
# After the responsible person's title
goal-responsible = ansvarlig, { $role }

## The side

# Read aloud
goal-aside = Skriv og se frem
# Under the next meeting
goal-target-by = Målet skal være nået { $date }.

## The story

# Heading
goal-story = Forløbet indtil nu
# Before anything has happened
goal-story-empty = Der er ikke sket noget endnu.
goal-story-agreed = Målet blev aftalt
goal-story-parked = Målet blev parkeret
goal-story-first = Første indsats: { $name }
goal-story-new = Ny indsats: { $name }
goal-story-why = Hvorfor: { $why }
# A flag of another kind than the effect rule's
goal-story-flag = Der var noget at tale om
goal-story-decided = Beslutning: { $decision }
goal-decision-continue = vi fortsætter
goal-decision-adjust = vi justerer indsatsen
goal-decision-replace = en anden indsats
goal-decision-change-goal = målet ændres
goal-decision-look-closer = vi ser nærmere på det
goal-decision-stop = indsatsen stopper

## Folded under a goal in the plan

# Opens it
goal-more = Tegn, måling og indsatser indtil nu
# Heading
goal-how-measured = Sådan måler vi:
# Heading
goal-phases = Det har vi prøvet:
# After the measure's name
goal-target-to = Målet er { $value } senest { $date }.
# After it; $every is "hver uge"
goal-measured = Måles af { $who } { $every }.
goal-every-week = hver uge
goal-every-other-week = hver anden uge
goal-every-fourth-week = hver fjerde uge
goal-every-days = hver { NUMBER($days) }. dag

## What the answer is built on

# Opens the list
goal-evidence = Det bygger vi det på
goal-evidence-measurements = Målinger i denne indsats
goal-evidence-in-weeks = { NUMBER($count) } på { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
}
goal-evidence-levels = Før og nu
goal-evidence-from-to = { $before } og { $now } (midterste af de seneste)
# Når flere har målt
goal-evidence-several = Flere har målt
goal-evidence-several-how = De bedømmes tilsammen; hver for sig står de under kurven
goal-evidence-change = Ændring (plus er den vej, I gerne vil)
goal-evidence-clear = En tydelig ændring
goal-evidence-way = På vej til målet
goal-evidence-percent = { NUMBER($share) } %
goal-evidence-first-judged = Bedømmes tidligst omkring
goal-evidence-since = Siden
goal-evidence-held = Gennemført
goal-evidence-cannot = Det kan tallene ikke sige
goal-evidence-cannot-cause = Hvad der gjorde forskellen
# Link to the printed rule
goal-evidence-rule = Sådan virker reglen (version { $version })
# Under the curve, one sentence a phase
goal-phase-same = { $name }: blev ved { $now } ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}).
# Under the curve, one sentence a phase
goal-phase-changed = { $name }: fra { $before } til { $now } ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}).

# Overskrift over kurven alene
goal-curve = Kurven
