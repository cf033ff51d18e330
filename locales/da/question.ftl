### Spørgsmål til den, der har set noget, og rettelser: begge har krav på et svar.

question-title-reading = Et spørgsmål
question-title-wrong = En rettelse

## At spørge, fra listen over hvem der har set det

question-ask = Spørg om dette
question-ask-title = Spørg, hvorfor
question-ask-about = { $name } og tovholderen får spørgsmålet. Der bliver svaret senest { $date }, og svaret står på listen ved siden af åbningen.
question-ask-words = Hvad vil du vide? (hvis du vil skrive noget)
question-ask-hint = Skriver du ikke noget, bliver der spurgt, hvorfor det blev åbnet.
question-ask-send = Send spørgsmålet
# Det, der bliver spurgt om, når der ikke er skrevet noget
question-ask-plain = Hvorfor åbnede du det?
# Det, der er åbnet: hvem, hvad, hvornår
question-opened = { $name }: { $what }, { $when }

## At bede om en rettelse

question-correct = Bed om en rettelse
question-correct-about = { $lead } får det at vide og svarer senest { $date }: hvad der er rettet, eller hvorfor det ikke bliver rettet. Kun I to læser det.
question-correct-what = Hvad er forkert?
question-correct-what-hint = Skriv, hvor det står, og hvad der står nu.
question-correct-should = Hvad skal der stå? (hvis du ved det)
question-correct-send = Send
question-should = Der skal stå:
# På siden med ens egne oplysninger
question-mine = Det har du spurgt om

## Hvordan det står

question-waits = { $owner } svarer senest { $date }.
question-late = { $owner } skulle have svaret senest { $date }. Svaret mangler stadig.
question-is-fine = { $name } siger, at svaret er i orden.
question-is-not-fine = { $name } siger, at svaret ikke er i orden. Tal om det på næste møde.
question-open = Åbn spørgsmålet

## At svare

question-why = Hvorfor blev det åbnet?
question-why-hint = Kort og ligeud: hvad du skulle bruge det til. Du kan svare, også når du ikke er med i planen.
question-changes = Hvad bliver gjort anderledes? (hvis noget gør)
question-what-now = Hvad gør du?
question-changed = Det er rettet
question-partly = Noget af det er rettet
question-not = Det bliver ikke rettet
question-what-changed = Hvad er rettet?
question-why-not = Hvorfor ikke?
question-why-not-hint = Sig også, hvis det, der stod først, bliver gemt ved siden af.
question-error-outcome = Vælg, hvad du gør
question-error-changed = Skriv, hvad der er rettet
question-error-why-not = Skriv, hvorfor det ikke bliver rettet
question-error-why = Skriv, hvorfor det blev åbnet
question-send-reply = Send svar
question-done-differently = Det bliver gjort anderledes:

## På forsiden

question-home-reading = Svar på, hvorfor noget i { $whose } plan blev åbnet
question-home-wrong = Svar på en rettelse i { $whose } plan
