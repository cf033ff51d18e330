### Den anden faktor: en kode fra en app ved siden af adgangskoden.

# Overskrift og titel
second-title = En kode ud over adgangskoden
second-about = Så kan ingen logge ind som dig med din adgangskode alene. En app på din telefon laver en ny kode hvert halve minut.
# For ansatte, hvor organisationen kræver det
second-required = Alle, der arbejder hos jer, skal have det. Sæt det op for at komme videre.
second-stays = Alle, der arbejder hos jer, skal have det, så det kan ikke slås fra.
# Opsætningen, trin for trin
second-step-app = Åbn en app, der laver koder, for eksempel den, din telefon har adgangskoder i.
second-step-scan = Lad den læse dette billede.
second-picture = Billede til appen
second-step-letters = Eller skriv disse bogstaver og tal ind i den:
second-step-code = Skriv den kode, som appen viser nu.
second-code = Kode
second-code-hint = Seks cifre fra appen eller en af dine nødkoder.
second-error-code = Koden passer ikke, eller den er brugt. Vent på den næste i appen, og skriv den.
second-turn-on = Slå det til
# Når det er slået til
second-on = Det er slået til siden { $date }.
second-codes-left = { $count ->
    [0] Du har ingen nødkoder tilbage. Lav nye herunder.
    [one] Du har én nødkode tilbage.
   *[other] Du har { $count } nødkoder tilbage.
}
second-off = Nye nødkoder, eller slå det fra
second-codes-new = Lav nye nødkoder
second-codes-new-about = Nye nødkoder gælder i stedet for dem, du har. Både dem og at slå det fra skal din adgangskode og en kode til.
second-turn-off = Slå koden fra
# Nødkoderne, vist én gang
second-codes = Dine nødkoder
second-codes-about = Hver af dem lukker dig ind én gang, hvis du ikke har din telefon. Skriv dem ned eller print dem nu: De bliver aldrig vist igen.
second-codes-done = Jeg har gemt dem
# Link på /account
second-link-on = Det er slået til. Se eller ændr det
second-link-off = Sæt det op
# Døren
second-door = Og så koden
second-door-about = Adgangskoden passede. Åbn din app, og skriv den kode, den viser.
second-door-back = Begynd forfra
