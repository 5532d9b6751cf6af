namespace PartnershipBot.Understanding.Asides;

/// <summary>Knows what people say of answers that are shown to them: « tout est juste », « il y a une erreur ».</summary>
public static class VerdictReader
{
    private static readonly Phrasebook<bool> Phrases = Phrasebook.Of(("talk.approvals", true), ("talk.objections", false));

    /// <summary>Whether all is well, or something is wrong; null when a text says neither and no more.</summary>
    public static bool? Read(string text)
    {
        var words = Spoken.Words(text);
        return Phrases.Find(words) is var (isWell, _) ? isWell
            : Phrases.Find(AsideReader.Slipped(words)) is var (slipped, _) ? slipped
            : null;
    }
}
