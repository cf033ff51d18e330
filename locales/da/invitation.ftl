### At være inviteret: siden, som linket fører til.

## /invitation
invitation-door = Jeg er inviteret
invitation-door-about = Har du fået en invitation på papir, så skriv koden her.
invitation-code = Koden
invitation-code-hint = 20 tegn. Store eller små bogstaver er lige meget, og stregerne kan du springe over.
invitation-find = Vis invitationen
invitation-error-code = Koden gælder ikke. Se efter, om alle tegn er med. Ellers er den brugt, udløbet eller taget tilbage, og så kan tovholderen lave en ny
# Når linket ikke virker
invitation-none = Invitationen kan ikke bruges
invitation-none-what = Måske er den brugt, udløbet eller taget tilbage. Har du allerede lavet en adgang, så log ind. Ellers bed den, der inviterede dig, om en ny. Det tager et øjeblik.
## /invitation/{code}
invitation-title = Velkommen, { $name }
invitation-title-child = Hej { $name }
invitation-what = { $by } inviterer dig til { $whose } plan. Du er inviteret som: { $part }.
invitation-what-child = { $by } inviterer dig til din egen plan.
invitation-until = Invitationen gælder til og med { $date }.
invitation-is-title = Hvad er det?
invitation-is = En plan, som { $child }, familien og hjælperne har sammen. Der står, hvad { $child } selv siger, hvad I arbejder hen imod, hvem der gør hvad, og om det hjælper.
invitation-is-child = Det er din plan. Der står, hvad du selv siger, hvad du gerne vil, hvem der hjælper dig, og om det virker.
invitation-who = Hvem er med?
invitation-rights = Det skal du vide
invitation-right-child-say = Du må sige, hvordan det er for dig, med dine egne ord. Ingen retter i dem.
invitation-right-child-with = Du må altid have en voksen med, som du er tryg ved. Det hedder en bisidder.
invitation-right-child-stop = Du må sige nej og lade være med at svare.
invitation-right-all = Du ser det samme som hjælperne.
invitation-right-disagree = Du må være uenig. Det står der, og ingen skriver det om.
invitation-right-bring = Du må altid have en bisidder med, en du selv vælger.
invitation-right-share = Du bestemmer med om, hvem planen deles med, og kan stoppe en deling uden at sige hvorfor.
invitation-right-seen = Du kan se, hvem der har åbnet planen, hvornår og hvorfor.
invitation-right-complain = Er der truffet en afgørelse, som du er utilfreds med, kan du klage. Spørg tovholderen hvordan.
invitation-right-tell = Du må skrive, hvordan det ser ud fra din side.
invitation-right-leave = Du bestemmer selv, om du vil være med.
invitation-right-no = Du siger selv ja eller nej til de handlinger, du bliver spurgt om.
invitation-right-support = Du er der for den, du støtter, og taler kun for dem, når de vil have det.
invitation-right-interpret = Du ser det, der skal bruges til mødet, så du kan forberede ordene.
invitation-right-guest = Du kan se planen til og med mødets dag. Du skal ikke lave en adgang.
invitation-duty-words = Barnets egne ord står øverst, og ingen retter i dem.
invitation-duty-quiet = Det, du læser, bliver hos dig: du har tavshedspligt.
invitation-duty-seen = Familien kan se, hver gang du åbner planen.
# Vejen ind
invitation-account = Lav din adgang
invitation-account-about = Vælg den e-mail og adgangskode, du vil logge ind med. Kun du kender adgangskoden.
invitation-have-account = Jeg har allerede en adgang
invitation-in = Gå ind i planen
invitation-in-guest = Du skal ikke logge ind. Tryk, når du er klar. Linket virker én gang, i den browser du bruger nu.
invitation-go-in = Gå ind i planen
invitation-signed-in = Du er logget ind som { $name }.
invitation-accept = Ja, jeg vil være med
invitation-other = Du er logget ind som { $name }, og invitationen er til en anden slags adgang. Log ud nederst på siden, og åbn linket igen.
invitation-error-taken = Der findes en adgang med den e-mail. Log ind med den, eller tag en anden e-mail
