### Barnets egen side, og den adgang en voksen åbner for barnet på en skærm.

child-title = { $name }: min side

# Link på planen
child-own-page = Min egen side

## Mine ord

child-hello = Hej { $name }
child-no-goal = Der er ikke noget mål endnu. Du kan sige, hvad du gerne vil have anderledes.
child-hello-own = Hej { $name }. Det her er dit mål. Du har selv sagt det:
child-hello-said = Hej { $name }. Det her er dit mål. { $who } har sagt det:

## Min sti

child-path-title = Så langt er I kommet
child-path = »{ $name }«: I begyndelsen var tallet { $first }. Nu er det { $last }.
child-path-aim = Dit mål er { $target }.
child-path-start = Starten
child-path-now = Her er du nu
child-path-goal = Dit mål

## Hvordan det går

child-how = Hvordan går det?
# Under spørgsmålet
child-said-last = { $day } sagde du: »{ $words }«
child-save = Gem

## Hvem hjælper, og hvem ser

child-helpers = De hjælper mig
child-say = Jeg vil sige noget
child-say-it = Gem det, jeg har sagt
child-said-before = Det har jeg sagt før
child-seen = Hvem kan se det her?
child-seen-by = { $names } kan se dit mål, dine svar og det, du siger her.
child-whole-plan = Se hele planen
child-change = Jeg vil foreslå noget

## Mine rettigheder

child-rights = Det har du ret til
child-right-say = Du må altid sige, hvad du mener. De voksne skal lytte til dig.
child-right-with = Du må have en voksen med, som du selv vælger.
child-right-stop = Du må sige nej og holde pause. Du behøver ikke svare.
child-right-know = Du må få at vide, hvad de voksne beslutter, og hvorfor.

## En voksen åbner siden for barnet

child-lend = Åbn { $whose } egen side her
child-lend-what = Giv skærmen til { $name } bagefter. Du bliver logget ud først, så ingen kan komme ind i dit. Siden kan kun bruges til { $name } selv, og den lukker af sig selv efter ti minutter.
child-lend-now = Log mig ud, og åbn siden
# På siden til at logge ind, når et barn gemte noget, lige efter at dets egen side lukkede af sig selv
child-saved-late = Det, du skrev, er gemt. Siden var lukket, fordi de ti minutter var gået.
# Overskrift og titel, når det ikke kunne gemmes
child-late = Det kunne ikke gemmes
# Nederst på siden
child-closes = { $minutes ->
    [one] { $name } har åbnet siden for dig. Den lukker selv om { $minutes } minut.
   *[other] { $name } har åbnet siden for dig. Den lukker selv om { $minutes } minutter.
}
