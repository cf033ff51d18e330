### Beskyttede adresser.

# Til hjælpere
protection-banner = Beskyttet adresse: { $names }
protection-keep = Giv aldrig adresse, telefonnummer, skole eller mødested videre, heller ikke til andre i planen. Kun hjælpere, barnet og den, barnet bor hos, kan se mødesteder her.
protection-is = Adressen er beskyttet
protection-set = Beskyt adressen
protection-lift = Adressen er ikke længere beskyttet
# Hvor et sted ellers ville stå
protection-no-place = Stedet står ikke her, fordi en adresse er beskyttet. Spørg tovholderen
