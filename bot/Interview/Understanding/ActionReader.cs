namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads one action and its owner: « Accueil de classe (les deux) », « Soirée lecture – bibliothèque ».</summary>
public static class ActionReader
{
    private static readonly string[] Separators = [" – ", " — ", " - ", " : ", "\u00A0: ", ": ", ", "];

    /// <summary>The label without its owner. Brackets that say something else stay in the label.</summary>
    public static ActionReading Read(string item)
    {
        var text = Folded.Clean(item).Replace('\n', ' ').TrimEnd(' ', ',', ';');
        if (Snippet.TryFinalBracket(text, out var before, out var inside) && OwnerPhrase.Read(inside) is { } bracketed && !Folded.IsOnlySymbols(before))
            return new ActionReading(Snippet.Trim(before), bracketed);
        foreach (var separator in Separators)
        {
            var cut = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (cut > 0 && Owner(text[(cut + separator.Length)..]) is { } owner && !Folded.IsOnlySymbols(text[..cut]))
                return new ActionReading(Snippet.Trim(text[..cut]), owner);
        }

        return new ActionReading(text, null);
    }

    /// <summary>« bibliothèque », « les deux », « pour l’école », without brackets.</summary>
    private static Partnerships.Side? Owner(string tail) => OwnerPhrase.Read(Snippet.Trim(tail).Trim('(', ')'));
}
