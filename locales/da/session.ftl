### At logge ind, og eksemplets personer.

## /sign-in

# Overskrift og titel
session-sign-in = Log ind
# Hilsenen over formularen
session-greeting = Vi følges ad, og vi følger op.
# Under hilsenen
session-about = { -app } er jeres fælles plan. Her står, hvad barnet selv vil, hvem der gør hvad, og om det hjælper.
# Felt
session-email = E-mail
# Felt
session-password = Adgangskode
# Knap
session-submit = Log ind

## Når det ikke lykkes at logge ind

# Overskrift over fejlen
session-error = Du er ikke logget ind endnu
# Øverst i formularen; siger aldrig, om e-mailen findes
session-error-wrong = E-mail eller adgangskode passer ikke. Prøv igen, og tjek, om der er slået store bogstaver til.
# Ved feltet
session-error-email = Skriv din e-mail

## /demo: eksemplets personer

# Overskrift og titel
session-demo = Vælg en person
# Under overskriften
session-demo-about = Her kan du se { -app } med forskellige personers øjne. Hver person ser kun det, han eller hun må se. Du kan skifte person, når du vil.
# Overskrift over børn og familier
session-demo-families = Børn og familier
# Ved barnets navn, hvor fagpersoner har en titel
session-demo-child = barnet
# Overskrift over fagpersoner
session-demo-helpers = Hjælpere
# Link fra /sign-in til /demo
session-demo-link = Se eksemplet
# Link fra /sign-in til /invitation
session-invited = Jeg er inviteret

## En formular, der kom, efter at man var logget ud

session-again = Du blev logget ud, før det blev gemt
session-again-what = Intet er gået tabt. Her er det, du skrev. Gem det nu.
session-again-save = Gem det nu
session-again-nothing = Der er ikke noget, der venter på at blive gemt.
session-not-saved = Det er ikke gemt. Her er det, du skrev. Vent lidt, og gem det så.
session-refused = Det er ikke gemt. Her er det, du skrev, så du kan tage det med.
