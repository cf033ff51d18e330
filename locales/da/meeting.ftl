### Møder: planlagt, forberedt, holdt og afsluttet med et referat, der står fast.

# Titel og link
meeting-title = Møder
# $kind er »Opfølgningsmøde«
meeting-name = { $kind } { $date }
meeting-kind-review = Opfølgningsmøde
meeting-kind-network = Netværksmøde
meeting-kind-transition = Møde om et skift
meeting-state-planned = Planlagt. Der er ikke givet besked endnu.
meeting-state-invited = Alle har fået besked.
meeting-state-running = Mødet er i gang.
meeting-state-closed = Holdt.
# Overskrift over de møder, der har været
meeting-held = Møder, der er holdt

## Planlægge

meeting-plan = Planlæg et møde
meeting-change = Ret mødet
meeting-kind = Hvad slags møde?
meeting-day = Dag
meeting-time = Klokken (valgfri)
meeting-place = Sted
meeting-who = Hvem skal med?
meeting-who-hint = { $name } må altid tage en med til at støtte sig (bisidder). Skriv bisidderen på under »Hvem er med«.
meeting-interpreter = Er der brug for en tolk?
meeting-interpreter-name = Tolkens navn
meeting-interpreter-language = Sprog
meeting-interpreter-language-hint = Skriv sprogets kode, for eksempel ar for arabisk eller so for somali.
meeting-interpreter-age = Alder
meeting-of-age = Tolken er fyldt 18 år
meeting-hear-first = { $name } er ikke hørt endnu. Hør { $name } før mødet.
meeting-save = Gem mødet
meeting-error-kind = Vælg, hvad slags møde det er
meeting-error-time = Skriv klokkeslættet som 14:00
meeting-error-who = Vælg mindst to, der skal mødes
meeting-error-language = Skriv sprogets kode, for eksempel ar
meeting-error-law = Første opfølgning skal holdes senest den { $date }
meeting-error-age = Ingen under 18 må tolke. Sæt kryds, når tolken er fyldt 18
# $there er dag og sted
meeting-error-changed = En anden har ændret mødet imens. Nu står der: { $there }. Gem igen, hvis dit skal gælde

## Før mødet

# $language er en kode
meeting-interprets = { $name } tolker ({ $language }).
meeting-invite = Giv alle besked
meeting-invite-about = Alle, der er med i planen, får besked om mødet og kan læse dagsordenen. Print den til dem, der hellere vil have papir.
meeting-begin = Mødet begynder
meeting-for-guests = Det, gæster og tolke læser
meeting-material-by = Giv besked om mødet senest { $date }
meeting-material-sent = Der blev givet besked den { $date }, { $days ->
    [one] én dag
   *[other] { $days } dage
} før
meeting-material-late = Familien skal have besked mindst { $days ->
    [one] én dag
   *[other] { $days } dage
} før.
meeting-error-early = Det kan først ske på mødets dag, og når alle har fået besked
meeting-error-late = Mødet er kommet videre imens. Se, hvordan det står nu

## Dagsordenen

meeting-agenda-about = Dagsordenen bygger sig selv: det, der skal ses på, først.
meeting-agenda-empty = Der er ikke noget på dagsordenen endnu.
meeting-suggestion = Forslag fra { $name }, der venter på svar
meeting-late = Skulle være gjort { $date } af { $name }:
meeting-wish = Skriv, hvad du gerne vil tale om
meeting-wish-of = Hvis ønske er det?
meeting-wish-mine = Mit eget
meeting-wish-child = Barnets, som { $name } sagde det
meeting-wish-text = Det vil jeg gerne tale om
meeting-wish-save = Sæt det på dagsordenen

## Referatet

meeting-minutes = Referat
meeting-minutes-about = Skriv det sammen, mens I sidder her. Når mødet er afsluttet, står referatet fast, og man kan kun føje til.
meeting-came = Hvem kom?
meeting-part = Hvordan var { $name } med?
meeting-part-all = { $name } var med hele tiden
meeting-part-some = { $name } var med noget af tiden
meeting-part-before = { $name } blev hørt før mødet
meeting-part-chaired = { $name } ledede mødet
meeting-part-declined = { $name } ville ikke være med
meeting-part-young = { $name } er for lille
meeting-space = Hvor var det trygt for { $name } at tale, og hvem valgte det?
meeting-space-hint = For eksempel: i værkstedet, sammen med Signe.
meeting-voice = Hvad sagde { $name }, og hvordan?
meeting-voice-hint = Var barnet ikke med: Hvordan fik I så at vide, hvordan barnet ser det?
meeting-audience = Hvem hørte, hvad { $name } sagde?
meeting-influence = Hvad blev anderledes på grund af { $name }?
meeting-influence-hint = Blev intet anderledes, så skriv hvorfor.
meeting-decisions = Det besluttede vi
meeting-decided = Hvad besluttede vi om målet?
meeting-also = Andet, vi besluttede (valgfri)
meeting-doing = Hvem gør hvad?
meeting-doing-about = Nye aftaler herfra. Den, der skal gøre det, siger selv ja bagefter. Det, der allerede er aftalt, kommer med i referatet.
meeting-do = Hvad?
meeting-do-who = Hvem?
meeting-do-due = Hvornår?
meeting-do-for = For hvilket mål?
meeting-next = Næste møde
meeting-next-hint = Er der ikke et møde den dag, bliver det planlagt med de samme.
meeting-close = Afslut mødet
meeting-draft-keep = Gem kladden
# $at er dag og klokkeslæt
meeting-draft-kept = Kladden er gemt { $at }. Kun du kan se den.
meeting-draft-other = Det, der allerede er gemt
meeting-draft-throw = Smid kladden ud
meeting-error-came = Sæt kryds ved dem, der kom
meeting-error-part = Vælg, hvordan { $name } var med
meeting-error-present = Det passer ikke med listen over, hvem der kom. Ret den ene af dem for { $name }
meeting-error-nothing = Skriv mindst én beslutning
meeting-error-next = Vælg en dag for næste møde
meeting-error-goal = Vælg et mål
meeting-error-closed = Mødet er afsluttet imens, og referatet står fast. Det, du skrev, står her. Føj det til, hvis det mangler
meeting-error-draft = Du har gemt kladden i et andet vindue imens. Det, du skrev her, er ikke gemt endnu. Gem igen, hvis det er det, der gælder

## Efter mødet

meeting-next-on = Næste møde: { $date }
meeting-by = senest { $date }
meeting-nobody-does = Ingen aftaler.
meeting-frozen = Referatet står fast.
meeting-added = Føjet til referatet
meeting-add = Føj noget til referatet
meeting-add-hint = Det, der står i referatet, bliver stående. Dit kommer til med dit navn.
meeting-add-save = Føj til
meeting-listened = Blev I lyttet til?
meeting-ask = Blev du lyttet til?
meeting-ask-about = Det handler om mødet den { $date }.
meeting-ask-words = Med dine egne ord (valgfri)
meeting-ask-save = Gem mit svar
meeting-listened-yes = Ja
meeting-listened-partly = Noget af tiden
meeting-listened-no = Nej
meeting-nobody-said = Barn og familie har ikke svaret endnu.
meeting-error-listened = Vælg et svar

## I listen over, hvem der har set det

meeting-read = Åbnede et møde
meeting-wrote-planned = Planlagde et møde
meeting-wrote-changed = Rettede et møde
meeting-wrote-invited = Gav besked om et møde
meeting-wrote-begun = Begyndte et møde
meeting-wrote-closed = Afsluttede et møde med referat
meeting-wrote-wish = Satte noget på dagsordenen
meeting-wrote-added = Føjede noget til et referat
meeting-wrote-answer = Sagde, om der blev lyttet

## Skærmen, alle ser på, mens de mødes

meeting-screen = Vis på en stor skærm
meeting-screen-title = { $name } på skærmen
meeting-screen-goals = Målene, vi taler om
meeting-screen-minutes = Dagsorden og referat
meeting-screen-none = Der er ingen mål at tale om endnu.
