namespace PartnershipBot.Cards;

/// <summary>The marks of all cards: each stands before the word that it goes with, and says it without a colour.</summary>
internal static class CardMark
{
    public const string Done = "✓";
    public const string Partly = "◐";
    public const string Current = "●";
    public const string ToCome = "○";
    public const string Stopped = "✕";
    public const string Warning = "⚠";
    public const string None = "–";
}
