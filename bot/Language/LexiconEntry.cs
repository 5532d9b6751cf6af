namespace PartnershipBot.Language;

/// <summary>A word or a turn of phrase of a lexicon, as it is written there.</summary>
/// <param name="Key">What it stands for, in a section whose lines are « key = words »; else null.</param>
/// <param name="Text">As it is written.</param>
/// <param name="File">Its file, from the top of the repository.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record LexiconEntry(string? Key, string Text, string File, int Line)
{
    /// <summary>The fault of this entry, which says where it stands.</summary>
    public LexiconException Wrong(string what) => new(File, Line, what);
}
