### Idéer til et mål: alles i én liste, hvad de blev til, og hvem der er med.

# Overskrift og titel
idea-title = Idéer
idea-about = Alle kan have en idé og flytte op og ned på listen. Den øverste tager I fat på først.
idea-none = Ingen har skrevet en idé endnu.
# Knap på målets side
idea-add-first = Skriv den første idé
idea-all = { $count ->
    [one] Se den ene idé
   *[other] Se alle { $count } idéer
}
# Efter ordene: hvis idéen er
idea-from = Idéen er fra { $name }
# Overskrift på indsatsens side
idea-came-from = Idéen kom fra { $name }
idea-ask = Hvad kunne hjælpe?
idea-ask-child = Hvad tror du kunne hjælpe?
# På barnets side
idea-child = Jeg har en idé
idea-save = Gem idéen
idea-up = Op
idea-down = Ned
idea-tried = Det har I valgt
idea-became = Se, hvad det blev til

## At prøve en

# Knap, overskrift og titel
idea-try = Prøv den
idea-why = Hvorfor lige den?
idea-why-hint = De andre idéer bliver husket ved siden af, så alle kan se, hvad der var at vælge imellem.
idea-begin = Det prøver vi
idea-begins-today = Der arbejdes på målet nu. Derfor begynder det i dag, og kurven får en ny streg.
idea-cannot = Den er valgt, eller målet er et sted, hvor der ikke kan prøves noget nyt.
idea-chosen = valgt
idea-chosen-by = Valgt { $date } af { $name }.

## Hvem er med

idea-take-part = Jeg er med
idea-only-told = Jeg vil bare vide det
idea-not-this = Ikke det her for mig
idea-share-what = Vælger du »ikke det her«, får du ingen nyheder om målet og bliver ikke spurgt om det. Du kan altid åbne det.
idea-is-told = { $name } vil bare vide det.
idea-is-not-in-it = { $name } er ikke med i det her.
# Under målene på planen
idea-left-goals = Mål, du har valgt ikke at være med i

## I loggen

idea-wrote-idea = Skrev en idé
idea-wrote-rank = Flyttede en idé op eller ned
idea-wrote-share = Sagde, om de er med i et mål
