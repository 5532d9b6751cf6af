using PartnershipBot.Domain;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Documents;

/// <summary>Where a partner is written to.</summary>
public static class PartnerAddress
{
    /// <summary>The partner's e-mail address; null when only a telephone number is known, or nothing.</summary>
    public static string? Of(AnswerSheet answers) =>
        answers.Text(Fields.ContactChannel) is { } channel && ContactChannelReader.Read(channel) is { Kind: ContactChannelKind.Email } email
            ? email.Value
            : null;
}
