namespace PartnershipBot.Understanding.Text;

/// <summary>What a token is made of; <see cref="None"/> stands before the first and after the last one.</summary>
internal enum TokenKind
{
    None,
    Word,
    Digits,
    Symbol,
}
