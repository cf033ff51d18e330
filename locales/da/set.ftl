### Setting goals together: words, steps, answers, states.

## A new goal

set-new = Et nyt mål
set-undecided = Ikke besluttet endnu
set-whose = Hvis ord er det?
set-whose-hint = Du skriver for dem, ord for ord. Det står, at det er dig, der skrev.
set-words = Hvad skal være anderledes?
set-words-hint = Med egne ord. De bliver aldrig rettet af andre.
set-words-save = Gem ordene
set-typed-by = Skrevet ned af { $name }.
set-add = Et nyt mål
set-child-link = Sæt målet sammen med { $name }, i få tryk
set-error-whose = Vælg barnet eller en i familien.

## The child’s own goal

set-child-title = { $name }, hvad vil du gerne?
set-child-stop = Du kan stoppe eller lave det om, når du vil.
set-child-words = Hvad ville du gerne have var anderledes?
set-child-words-hint = Den voksne skriver præcis det, du siger, og læser det højt.
set-child-said = Er det sådan, du ville sige det?
set-child-yes = Ja
set-child-no = Nej
set-child-again = Så skriv det om, til det passer. Tryk ja, når det er rigtigt.
set-child-now = Hvordan er det nu?
set-child-enough = Hvad ville være godt nok?
set-child-measure = Hvordan jeg har det med det
set-child-helper = Hvem må hjælpe dig?
set-child-help = Hjælp mig med mit mål
set-child-readers = Disse mennesker kan læse det:
set-child-show = Må de se det?
set-child-show-yes = Ja, de må gerne se det
set-child-show-first = Sig først ja til, at de må se det. Ellers bliver det ikke gemt.
set-child-save = Gem mit mål
set-child-cancel = Stop. Gem ikke noget

## The steps

set-step-statement = Hvad betyder det med enkle ord?
set-step-signs = Hvad vil vi se, når det er på vej?
set-step-kind = Hvad slags mål er det?
set-step-area = Hvad handler det om?
set-step-measure = Hvordan måler vi det?
set-step-baseline = Hvor står det nu?
set-step-target = Hvor skal det hen, og hvornår?
set-step-help = Hvad prøver vi, og hvem gør det?
set-step-rank = Hvor vigtigt er det?
set-save = Gem og gå videre
set-later = Ikke besluttet endnu. Gå videre
set-settled = Det kan ikke ændres her, som målet står nu.
set-back-to-goal = Tilbage til målet
set-error-area = Vælg, hvad målet handler om
set-error-helper = Vælg, hvem der hjælper
set-error-status = Vælg, hvad du siger til målet
set-error-kind = Vælg, hvad målet vil
set-error-rank = Vælg, hvor vigtigt målet er
set-error-scale = Vælg, hvad der måles med
set-error-direction = Vælg, hvilken vej der er den gode
set-error-days = Vælg, hvor tit der måles
set-conflict = En anden har ændret det imens. Nu står der: { $now } Gem igen, hvis dit skal gælde.
set-statement = Målet med enkle ord
set-statement-hint = Kort og uden fagord. De egne ord står altid øverst.
set-signs-hint = Et eller to tegn, som alle kan få øje på.
set-sign-first = Første tegn
set-sign-second = Andet tegn
set-sign-third = Tredje tegn
set-kind-develop = Udvikle
set-kind-develop-hint = Noget skal blive anderledes
set-kind-maintain = Fastholde
set-kind-maintain-hint = Noget godt skal blive ved
set-kind-limit = Begrænse tab
set-kind-limit-hint = Noget skal gå langsommere tilbage
set-area-school = Skole og læring
set-area-language = Udvikling og sprog
set-area-friends = Fritid og venskaber
set-area-health = Sundhed
set-area-family = Familie og hverdag
set-area-own = At klare sig selv
set-rank = Nummer { NUMBER($rank) }
set-rank-hint = Højst tre mål ad gangen. Resten kan vente.
set-rank-before = Før { $words }

## The measure

set-measure-name = Hvad tæller eller vurderer vi?
set-measure-name-hint = For eksempel: rolige morgener om ugen
set-measure-first = Beslut først, hvordan vi måler.
set-scale = På hvilken skala?
set-scale-numeric = Fra { $from } til { $to }
set-scale-number = Et tal
set-scale-smiley = Ansigter
set-scale-gas = Fem trin med ord
set-scale-count = Antal
set-scale-percent = Hvor stor en del, i procent
set-scale-minutes = Minutter
set-scale-yes-no = Ja eller nej
set-levels = De fem trin med ord
set-level-first = Meget mindre end håbet
set-level-second = Som nu
set-level-third = Det, vi håber på
set-level-fourth = Mere end håbet
set-level-fifth = Meget mere end håbet
set-direction = Hvad er godt?
set-higher = Mere er målet
set-lower = Mindre er målet
set-raters = Hvem måler?
set-often = Hvor tit?
set-every = { $days ->
    [one] Hver dag
    [7] Hver uge
    [14] Hver anden uge
    [28] Hver fjerde uge
   *[other] Hver { NUMBER($days) }. dag
 }
set-error-raters = Vælg mindst én, der måler.
set-error-measured = Der er målt på den skala. Den kan ikke skiftes nu.
set-error-value = Vælg eller skriv et tal på skalaen.
set-error-future = Den dag er ikke kommet endnu.
set-error-past = Vælg en dag efter i dag.

## Baseline and target

set-baseline-value = Hvor står det?
set-baseline-by = Hvem siger det?
# On the step of the baseline, where the reader does not measure; $names are those who do
set-baseline-others = Det er { $names }, der måler. Gå bare videre imens.
set-baseline-one = { $date }, { $name }: { $value }
set-baseline-hint = { NUMBER($count) } målt før indsatsen. To eller tre er bedst, så en dårlig uge ikke snyder os.
set-baseline-enough = Der er nok målinger fra før indsatsen.
set-target = Hvor skal det hen?
set-target-date = Hvornår?
set-milestone = Et delmål på vejen
set-milestone-hint = Noget, vi kan nå til næste opfølgning.
set-milestone-text = Delmålet med ord
set-milestone-value = Tal på skalaen
set-milestone-date = Delmålets dag
set-error-milestone-late = Delmålet skal ligge før måldatoen.

## What is tried

set-help-one = { $name }, { $often }, fra { $date }
set-help-name = Hvad prøver vi?
set-help-hint = Én indsats ad gangen.
set-help-often = Hvor tit?
set-help-start = Fra hvornår?
set-help-action = Det første, der skal gøres
set-help-action-hint = Den samme person får det som handling om to uger. Det kan vente.

## Somebody’s word

set-word = Sig, hvad du mener
set-word-of = Hvad siger { $name }?
set-word-ask = Skal det være vores mål?
set-word-comment = Med egne ord
set-word-comment-own = Med dine egne ord
set-word-save = Gem svaret
set-word-changed = Målet har fået en ny ordlyd, siden du åbnede siden. Læs den, og svar igen.
set-not-asked = Ingen bliver spurgt om dette mål nu.
set-not-sure = Ved ikke endnu
set-how = Hvordan har de sagt det?
set-how-meeting = På mødet
set-how-talk = I en samtale
set-how-phone = I telefonen
set-how-drawing = Ved at tegne eller pege
set-how-letter = I et brev
set-error-how = Vælg, hvordan de har sagt det.
set-excuse = Kan svaret ikke fås?
set-excuse-hint = Skriv hvorfor. { $name } kan læse det.
set-excuse-of = Hvorfor svaret fra { $name } mangler:
set-excuse-why = Hvorfor mangler svaret?
set-instead = Hvordan det er forklaret for dem
set-instead-child = Hvordan barnets syn så er fundet
set-excuse-save = Gem begrundelsen

## A new wording

set-new-wording = Skriv målet om
set-wording-about = Den tidligere ordlyd bliver stående. Alle andre bliver spurgt igen.
set-wording-why = Hvorfor?
set-wording-save = Gem den nye ordlyd
set-earlier = Tidligere ordlyd

## The way

set-way = Målets vej
set-decided = Det, der er besluttet
set-missing = Det mangler endnu
set-missing-for = Det mangler, før vi kan sige: { $what }
set-nothing-missing = Der mangler ikke noget.
set-other-ways = Eller noget andet
set-history = Sådan er det kommet hertil
set-by-on = { $by }, { $date }
set-changed = Målet er ændret imens. Se det igen, før du går videre.
set-go-propose = Læg det frem for barn og familie
set-go-agree = Vi er enige om målet
set-go-agree-anew = Vi er enige om den nye ordlyd
set-go-start = Vi går i gang
set-go-hold = Lad det hvile
set-go-resume = Gå i gang igen
set-go-achieve = Målet er nået
set-go-relapse = Det er gået tilbage igen
set-go-end = Afslut uden at nå det
set-go-park = Gem det til senere
set-go-take-up = Tag det op igen
set-go-withdraw = Træk målet tilbage

## What a move asks

set-reason = Hvorfor?
set-reason-optional = Hvorfor? Det behøver du ikke sige
set-look-again = Hvornår ser vi på det igen?
set-child-word = Hvad siger { $name } om det?
set-family-word = Hvad siger familien om det?
set-learnt = Hvad lærte vi?
set-next = Hvad sker der nu med hjælpen?
set-next-keep = Den fortsætter
set-next-taper = Den bliver mindre, lidt efter lidt
set-next-stop = Den stopper
set-ended = Hvorfor slutter det?
set-ended-not-needed = Der er ikke brug for det længere
set-ended-no-effect = Det, vi prøvede, hjalp ikke
set-ended-not-wanted = Barnet eller familien vil ikke længere
set-ended-replaced = Et andet mål tager over
set-ended-outside = Noget udefra, for eksempel en flytning
set-how-told = Hvordan er det blevet sagt?

## What is missing

set-lack-state = Det kan målet ikke, som det står nu.
set-lack-guardian = Der er ingen med forældremyndighed i forløbet endnu
set-lack-child-view = { $name } har ikke sagt, hvordan det ser ud
set-lack-family-view = Familien har ikke sagt, hvordan det ser ud
set-lack-word = { $name }: et ja eller en grund til, at det mangler
set-lack-many = Der arbejdes allerede med tre mål. Hvorfor et mere nu?
set-lack-wording = Den nye ordlyd er ikke aftalt
set-lack-theirs = Det er kun den, hvis mål det er

## In the list of who has done what

set-wrote-begun = Startede forløbet
set-wrote-clock = Bestemte, hvor tit vi følger op
set-wrote-goal = Skrev et mål ned
set-wrote-step = Besluttede noget om et mål
set-wrote-wording = Skrev et mål om
set-wrote-word = Gemte et svar om et mål
set-wrote-excuse = Skrev, hvorfor et svar mangler
set-wrote-move = Gav et mål en ny status
set-wrote-help = Planlagde en indsats
