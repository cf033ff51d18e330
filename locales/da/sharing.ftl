### Hvem deler vi med? Samtykker i hele sætninger: hvem, hvad, hvorfor og til hvornår.

sharing-title = Hvem deler vi med?
sharing-about = Her står, hvem der kan se { $whose } plan, og hvorfor. I kan stoppe en deling, når I vil. I skal ikke sige hvorfor.
sharing-nothing = Der er ikke givet samtykke til at dele med nogen.
# Et samtykke
sharing-who = { $names } kan se planen.
sharing-who-not-yet = { $names } kan ikke se planen endnu.
sharing-who-no-more = { $names } kan ikke se planen længere.
sharing-given = Givet af { $names } den { $date }. Gælder til { $until }.
sharing-expired = Udløb { $date }.
sharing-missing = Mangler svar fra { $names }.
sharing-withdrawn = Stoppet af { $name } den { $date }.
# Knapper
sharing-give = Ja, vi må dele
sharing-stop = Stop deling
sharing-stop-what = { $names } mister adgangen med det samme. Det, de allerede har fået at vide, bliver hos dem efter deres egne regler. Forløbet fortsætter. Alle med forældremyndighed kan se, at delingen er stoppet.
sharing-stop-now = Stop nu
sharing-renew = Forny et år
# Resten
sharing-work = Uden samtykke, som en del af deres arbejde
sharing-work-about = De er med, fordi de arbejder med planen til daglig. Det bygger på loven om hjælp til børn og familier og ikke på samtykke.
sharing-family = I familien
# Hvad der skrives som begrundelse, når der ikke skal gives nogen
sharing-no-reason = Uden begrundelse
