### At gå ud af en plan, og at give tovholderrollen videre.

leaving-title = { $name } er ikke med længere
leaving-about = Adgangen stopper med det samme. Det, { $name } har skrevet og målt, bliver stående.
leaving-from = Fra hvilken dag?
leaving-from-hint = I dag, eller en dag der har været.
leaving-why = Hvorfor?
leaving-why-hint = Familien kan læse det.
leaving-now = Afslut nu
leaving-own = Jeg vil ikke være med længere
leaving-own-about = Din adgang til planen stopper med det samme. Det, du har skrevet og målt, bliver stående. Du skal ikke sige hvorfor.
leaving-own-now = Gå ud af planen
# Det, der skal gives videre
leaving-hand = Det skal en anden overtage
leaving-measure = Måling: { $name }
leaving-led = Ansvar for: { $name }
leaving-successor = Hvem overtager?
leaving-nobody = Ingen endnu. Det bliver markeret, så det ikke bliver glemt
leaving-error-lead = Vælg en, der arbejder i organisationen og kan se planen lige nu. Mangler et samtykke, skal det gives først.
leaving-error-day = Vælg i dag, eller en dag der har været
leaving-error-successor = Vælg, hvem der overtager, eller at det er ingen endnu
# En ny tovholder
leaving-lead = Giv tovholderrollen videre
leaving-lead-about = En plan har altid én tovholder. Du er med som hjælper bagefter, og kan så selv gå ud.
leaving-lead-who = Hvem er tovholder fra i dag?
leaving-lead-why = Hvorfor?
leaving-lead-now = Giv den videre
