using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>The name in a sentence that gives it: « on voudrait travailler avec la crèche Les Lutins ».</summary>
public static class SpokenName
{
    /// <summary>The name without what opens the sentence; the text itself when it is a name already.</summary>
    public static string Read(string input)
    {
        var text = TypedText.Clean(input);
        var tokens = Tokens.Of(text);
        var at = 0;
        while (tokens[at].Text is "bonjour" or "bonsoir" or "alors" or "ben" or "euh" or "oui" or "," or "hello")
        {
            at++;
        }

        var opening = PartnerOpening.Match(tokens, at);
        if (opening == 0 || at + opening >= tokens.Count)
        {
            return text;
        }

        at += opening;
        // « l’EHPAD »: the article stays out of a name that has none of its own; « Les Tilleuls » keeps it.
        if (tokens[at].Text is "l'" or "un" or "une" && at + 1 < tokens.Count)
        {
            at++;
        }

        return text[tokens[at].Start..];
    }
}
