namespace PartnershipBot.Understanding.Text;

/// <summary>
/// One word, run of digits or symbol of an answer, with its place in the clean text.
/// <paramref name="Spaced"/>: a space or line end stands before it; <paramref name="NewLine"/>: a line end does.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool Spaced, bool NewLine)
{
    public static Token None { get; } = new(TokenKind.None, "", 0, 0, true, true);

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsDigits => Kind is TokenKind.Digits;

    /// <summary>The value of a run of at most nine digits; -1 for anything else.</summary>
    public int Value => IsDigits && Text.Length <= 9 ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : -1;

    public bool Is(string text) => Text == text;

    public bool Is(IReadOnlySet<string> texts) => texts.Contains(Text);
}
