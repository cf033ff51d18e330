### Fortæl det én gang: hvad barn og familie fortæller om barnet, og hvad hjælperne kan.

about-title = Om { $name }
about-own = Skriv det én gang her, så I ikke skal fortælle det igen, hver gang der kommer en ny. I bestemmer for hver linje, hvem der læser den.
about-others = Det her har { $whose } familie valgt at fortælle dig. Læs det, før I mødes.
about-nothing = Her er ikke skrevet noget endnu.
# Hvad linjerne fortæller
about-kind = Hvad handler det om?
about-kind-good = Det går godt, og det kan jeg lide
about-kind-helps = Det hjælper mig
about-kind-hard = Det gør det svært
about-kind-know = Det skal du vide om mig
# Hvem der læser dem
about-readers = Hvem må læse det?
about-readers-hint = Barnet og de, der har forældremyndighed, læser alle linjer. I kan altid ændre det.
about-all = Alle i planen, også dem, der kommer med senere
about-chosen = Kun dem, jeg vælger
about-read-by-all = Læses af alle i planen
about-read-by = Læses af familien og { $names }
about-read-by-family = Læses kun af familien
# Formularen
about-write = Skriv en linje
about-change = Ret
about-change-title = Ret linjen
about-text = Med få ord
about-text-hint = Én ting ad gangen. For eksempel: Sig det dagen før, hvis noget bliver anderledes.
about-save = Gem
about-take-back = Tag linjen tilbage
about-error-changed = En anden har rettet linjen imens. Den står ovenfor. Gem, så står din ved siden af.
# Hjælpere
about-helpers = Hvem kan hjælpe med hvad?
about-can = Det kan jeg hjælpe med
about-can-hint = Med de ord, du ville bruge over for en forælder.
about-cannot = Det kan jeg ikke hjælpe med
about-cannot-hint = Og hvem der kan, hvis du ved det.
about-reach = Sådan får du fat i mig
about-reach-hint = Telefon, mail, eller hvor man finder dig.
about-hours = Her er jeg
about-hours-hint = For eksempel: mandag og torsdag kl. 8 til 15.
about-profile-title = Om mig som hjælper
about-profile-about = De familier, du hjælper, læser det her, før de møder dig.
about-profile-none = Har ikke skrevet noget endnu.
about-profile-write = Skriv om dig selv
about-profile-save = Gem
# På forsiden og planen
about-waiting = Læs om { $name }, før I mødes
about-waiting-lines = { $count ->
    [one] 1 ny linje fra familien
   *[other] { $count } nye linjer fra familien
}
about-link = Om { $name } og hjælperne
