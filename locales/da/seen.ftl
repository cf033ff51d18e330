### Hvem har set det? Familiens liste over, hvem der har åbnet forløbet eller skrevet i det.

seen-title = Hvem har set det?
seen-about = Her står hver gang, nogen har åbnet noget i { $whose } forløb eller skrevet i det. Listen kan ikke rettes eller slettes af nogen.
seen-caption = Åbninger i { $whose } forløb, nyeste først
seen-nothing = Ingen har åbnet forløbet endnu.
seen-download = Hent hele listen
seen-older = Vis tidligere
# Kolonner
seen-when = Hvornår
seen-who = Hvem
seen-what = Så eller skrev
seen-why = Hvorfor
# Efter det, nogen åbnede flere gange i træk
seen-times = ({ $count ->
    [one] { $count } gang
   *[other] { $count } gange
})
seen-program = Programmet
seen-role-unit = { $title }, { $unit }
seen-you = det er dig

## Hvad nogen har åbnet

seen-read-front = Åbnede sin forside
seen-read-news = Læste, hvad der er nyt
seen-read-plans = Åbnede sin liste over planer
seen-read-week = Åbnede ugens målinger
seen-read-plan = Åbnede planen
seen-read-goal = Åbnede målet og kurven
seen-read-flag = Åbnede en markering
seen-read-intervention = Åbnede en indsats
seen-read-ideas = Åbnede idéerne til et mål
seen-read-family-week = Åbnede familiens uge
seen-read-action = Åbnede en handling
seen-read-measurement = Åbnede en måling
seen-read-view = Åbnede »Sådan ser jeg det«
seen-read-sharing = Så, hvem der deles med
seen-read-follow-up = Så forløbet på listen »Indsatser, der skal ses på«
seen-read-door = Ville åbne forløbet udefra
seen-read-about = Læste om barnet og hjælperne
seen-read-people = Så, hvem der er med
seen-read-meeting = Åbnede næste møde
seen-read-mine = Læste sine egne oplysninger
seen-read-suggestions = Læste forslag og svar
seen-read-questions = Læste et spørgsmål eller en rettelse
seen-read-withheld = Så, hvad der er holdt tilbage, og hvorfor
seen-read-own-page = Åbnede barnets egen side
seen-read-seen = Åbnede denne liste

## Hvad nogen har skrevet

seen-wrote-imported = Læste forløbet ind fra en fil
seen-wrote-measured = Skrev en måling
seen-wrote-corrected = Rettede en måling
seen-wrote-action = Tilføjede en handling
seen-wrote-action-yes = Sagde ja til en handling
seen-wrote-action-no = Sagde nej til en handling
seen-wrote-action-done = Gjorde en handling færdig
seen-wrote-action-not-done = Skrev, at en handling ikke blev gjort
seen-wrote-action-changed = Ændrede en handling
seen-wrote-view = Skrev, hvordan det ser ud
seen-wrote-flag-seen = Så en markering første gang
seen-wrote-flag-asked = Bad tovholderen se på en markering
seen-wrote-flag-agenda = Satte en markering på dagsordenen
seen-wrote-flag-snoozed = Udsatte en markering
seen-wrote-flag-decided = Skrev en beslutning
seen-wrote-flag = En markering kom eller gik
seen-wrote-ended = Afsluttede en indsats
seen-wrote-begun = Begyndte en indsats
seen-wrote-phase = Begyndte en ny fase
seen-wrote-consent-given = Gav samtykke til at dele
seen-wrote-consent-renewed = Fornyede et samtykke
seen-wrote-consent-withdrawn = Stoppede en deling
seen-wrote-opened = Åbnede forløbet udefra
seen-wrote-suggestion = Kom med et forslag
seen-wrote-reply = Svarede på et forslag
seen-wrote-question = Spurgte, hvorfor noget blev åbnet
seen-wrote-correction = Bad om en rettelse
seen-wrote-explained = Svarede på et spørgsmål eller en rettelse
seen-wrote-verdict = Sagde, om et svar er i orden
seen-wrote-voice = Delte noget, barnet selv har skrevet
seen-wrote-withheld = Holdt noget tilbage for barn og familie
seen-wrote-released = Holdt ikke længere noget tilbage
seen-wrote-protected = Skrev, at en adresse er beskyttet
seen-wrote-unprotected = Skrev, at en adresse ikke længere er beskyttet
seen-wrote-child-page = Åbnede barnets egen side for barnet på en skærm
seen-wrote-about = Skrev en linje om barnet
seen-wrote-about-back = Tog en linje om barnet tilbage
seen-wrote-invited = Inviterede en til planen
seen-wrote-invited-anew = Lavede en invitation på ny
seen-wrote-invitation-back = Tog en invitation tilbage
seen-wrote-joined = Tog sin invitation og kom med
seen-wrote-ended-membership = Afsluttede, at en var med
seen-wrote-left = Gik ud af planen
seen-wrote-handed-on = Gav en handling videre til en anden
seen-wrote-new-lead = Gav tovholderrollen videre
seen-wrote-emergency = Åbnede planen i en nødsituation
seen-wrote-emergency-read = Læste, at planen var åbnet i en nødsituation

## Hvorfor de må

seen-why-child = Det er { $whose } plan
seen-why-guardian = Har forældremyndighed
seen-why-supporter = Er bisidder
seen-why-representative = Taler for én i familien med fuldmagt
seen-why-companion = Er inviteret til { $whose } plan
seen-why-interpreter = Tolker ved mødet
seen-why-guest = Er gæst ved mødet
seen-why-helper = Er med i { $whose } netværk
seen-why-lead = Er tovholder for { $child }
seen-why-coordinator = Er koordinator for stedet
seen-why-visitor = Koordinator, åbnede med en grund: »{ $why }«
seen-why-rescuer = Nødsituation, uden for netværket: »{ $why }«
seen-why-receiver = Tager imod { $child } på et nyt sted; familien har sagt ja til det, der gives videre
seen-why-asked = Er blevet spurgt
seen-outside = Uden for netværket
