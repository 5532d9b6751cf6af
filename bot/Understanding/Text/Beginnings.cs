namespace PartnershipBot.Understanding.Text;

/// <summary>Beginnings of words, as a section of the lexicons has them: « retir » for « retirer », « retirons », « retiré ».</summary>
internal sealed class Beginnings(string section)
{
    private readonly string[] _entries = KnownWords.All.Entries(section);

    /// <summary>Whether a token is a word that begins so.</summary>
    public bool Begin(Token token) =>
        token.IsWord && Array.Exists(_entries, entry => token.Text.StartsWith(entry, StringComparison.Ordinal));
}
