### En indsats: hvad den er, hvor tit den blev holdt, om den giver mening, og hvad I lærte.

# Over målets egne ord
intervention-for = For målet:
# Under en indsats, der ikke er begyndt; $frequency er »Fire dage om ugen«
intervention-begins = { $frequency } fra { $day }.

## Hvad den er

intervention-about = Hvad er det?
# I stedet for noget, der ikke er bestemt
intervention-open = Ikke besluttet endnu
intervention-kind = Slags hjælp
intervention-what = Hvad sker der?
intervention-what-hint = Som du ville sige det til barnet.
intervention-often = Hvor tit?
# Efter hvor tit; { $times } gange om ugen
intervention-a-week = { $times ->
    [one] Én gang om ugen
   *[other] { $times } gange om ugen
}
intervention-a-week-of = { $times ->
    [one] Én gang om ugen, { NUMBER($minutes) } minutter
   *[other] { $times } gange om ugen, { NUMBER($minutes) } minutter hver gang
}
intervention-how-long = Hvor længe?
intervention-how-long-hint = For eksempel: til påske, eller otte gange.
intervention-expect = Hvad kan I vente jer?
intervention-signs = Hvordan ser vi, om det hjælper?
intervention-cost = Hvad koster det, og hvem betaler?
intervention-responsible = Ansvarlig
intervention-deputy = Træder til, når den ansvarlige er væk
intervention-nobody = Ingen endnu
intervention-times = Hvor mange gange om ugen?
intervention-minutes = Hvor mange minutter hver gang?
intervention-changed = Skrevet { $date } af { $name }.
# Knap, overskrift og titel
intervention-edit = Skriv, hvad det er
intervention-save = Gem
intervention-edit-about = Alt kan stå åbent. Det, I ikke har bestemt, står som »ikke besluttet endnu«.
intervention-kind-tryout = Prøvehandling
intervention-kind-everyday = Noget gøres anderledes i hverdagen
intervention-kind-talks = Samtaler
intervention-kind-training = Øvelse og træning
intervention-kind-family = Hjælp til hele familien
intervention-kind-other = Noget andet
intervention-error-deputy = Vælg en anden end den ansvarlige

## Om den blev holdt

intervention-log = Er den blevet holdt?
intervention-nothing-held = Ingen har skrevet ned endnu, om den blev holdt.
# Overskrift på ugens side
intervention-week = Blev det holdt?
# Knap
intervention-held-today = Holdt i dag
intervention-held = Holdt
# Åbner grundene
intervention-was-not-held = Blev ikke holdt
# $reason er »barnet var sygt«
intervention-not-held = Ikke holdt: { $reason }
intervention-planned = Planlagt
intervention-mistake = Skrevet ved en fejl
intervention-child-ill = Barnet var sygt
intervention-helper-away = Hjælperen var væk
intervention-school-closed = Der var lukket
intervention-child-unwilling = Barnet ville ikke
intervention-other = Noget andet
# Knap ved siden af »Noget andet«
intervention-save-other = Gem grunden
# Åbner en formular
intervention-another-day = En anden dag, eller planlæg gange
intervention-day = Dag
intervention-at = Klokken (valgfri)
intervention-outcome = Hvordan gik det?
intervention-plan-it = Den er planlagt
intervention-words = Med få ord (valgfri)
intervention-weeks = Hver uge i så mange uger (valgfri)
intervention-weeks-hint = Kun for gange, der er planlagt. Dage, hvor der er lukket, springes over.
# Åbner listen
intervention-entries = { $count ->
    [one] Én gang
   *[other] Alle { $count } gange
}
intervention-written = Skrevet { $date } af { $name }.
# $before er det, der stod før
intervention-corrected = Rettet { $date } af { $name }. Før stod der: { $before }.
intervention-correct = Ret
intervention-take-back = Det var en fejl: tæl den ikke med
# En planlagt dag, der er gået
intervention-asked = { $day } var planlagt. Blev det holdt?
intervention-error-outcome = Vælg, hvordan det gik
intervention-error-at = Skriv klokken sådan: 10:30
intervention-error-closed = Der er lukket alle de dage. Vælg en anden dag
intervention-error-future = Dagen er ikke kommet endnu. Vælg »Den er planlagt«
intervention-error-past = Dagen er gået. Vælg, om den blev holdt
intervention-error-not-running = Indsatsen var ikke i gang den dag
intervention-error-words = Skriv, hvad grunden var
intervention-error-replaced = En anden har rettet det imens. Sådan står det nu; se listen herunder

## Om den giver mening

intervention-sense = Giver det mening?
intervention-sense-none = Barn og familie har ikke sagt noget om det endnu.
intervention-sense-ask = Giver det mening for dig?
# På barnets side; $name er indsatsens navn
intervention-sense-ask-child = { $name }: er det godt for dig?
intervention-sense-child = Er det godt for dig?
intervention-sense-words = Hvorfor?
# Listens navn, læst op
intervention-sense-of = Det har { $name } sagt
intervention-sense-1 = Slet ikke
intervention-sense-2 = Ikke rigtig
intervention-sense-3 = Nogenlunde
intervention-sense-4 = Godt
intervention-sense-5 = Rigtig godt
intervention-error-sense = Vælg et ansigt

## Handlinger og faser

intervention-actions = Det gør vi nu
intervention-phases = På kurven

## At slutte

# Knap og titel
intervention-end = Afslut indsatsen
# Overskrift
intervention-end-one = Afslut »{ $name }«
intervention-end-now = Afslut
intervention-decide-first = Her er noget, I skal se på og beslutte først. Der kan I også stoppe eller skifte indsatsen.
intervention-why = Hvorfor slutter den?
intervention-why-completed = Den er færdig, som planlagt
intervention-why-no-effect = Den har ikke vist effekt
intervention-why-not-wanted = Barn eller familie vil den ikke mere
intervention-why-replaced = Noget andet kommer i stedet
intervention-learnt = Hvad lærte vi?
intervention-learnt-hint = Det, de næste skal vide: hvad hjalp, hvad hjalp ikke, hvornår.
intervention-instead = Hvad kommer i stedet?
intervention-instead-hint = Skriv »ingenting lige nu«, hvis det er sådan.
intervention-child-says = Hvad siger { $child } om den?
intervention-child-says-hint = Eller hvorfor vi ikke ved det.
intervention-ended = Sådan sluttede den
intervention-ended-by = Skrevet { $date } af { $name }.
intervention-no-lesson = Den er slut, men ingen har skrevet, hvad vi lærte.
intervention-tell-lesson = Skriv, hvad vi lærte
intervention-error-why = Vælg, hvorfor den slutter
intervention-error-learnt = Skriv, hvad vi lærte
intervention-error-instead = Skriv, hvad der kommer i stedet
intervention-error-child = Skriv, hvad barnet siger, eller hvorfor vi ikke ved det

## I loggen over, hvem der har set og skrevet

intervention-wrote-told = Skrev, hvad en indsats er
intervention-wrote-held = Skrev, om en indsats blev holdt
intervention-wrote-sense = Sagde, om en indsats giver mening
intervention-wrote-lesson = Skrev, hvad vi lærte af en indsats
