### Beskyttede adresser.

# Til hjælpere
protection-banner = Beskyttet adresse: { $names }
protection-keep = Giv aldrig adresse, telefonnummer, skole eller mødested videre, heller ikke til andre i planen. Kun hjælpere, barnet og den, barnet bor hos, kan se mødesteder her.
protection-is = Adressen er beskyttet
protection-set = Beskyt adressen
protection-set-what = Så er det kun hjælpere, barnet og dem, barnet bor hos, der kan se mødesteder i planen. Det gælder med det samme, og hjælperne bliver mindet om det på planen.
protection-set-now = Beskyt den nu
protection-lift = Ophæv beskyttelsen
# Hvor et sted ellers ville stå
protection-no-place = Stedet står ikke her, fordi en adresse er beskyttet. Spørg tovholderen
