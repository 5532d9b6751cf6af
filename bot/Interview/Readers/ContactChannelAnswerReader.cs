using PartnershipBot.Understanding.People;

namespace PartnershipBot.Interview.Readers;

/// <summary>An e-mail address, a telephone number or both, each in one form, with what was said beside them: « poste 12 ».</summary>
public sealed class ContactChannelAnswerReader : AnswerReader
{
    private const int Longest = 320;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        ContactChannelReader.Read(text) is { } channel
            ? CheckLength(channel.ToString(), 0, Longest) ?? Changes.Accept((context.Question.Column, channel.ToString()))
            : Refuse("emailOrPhoneInvalid");

    protected override string? InWords(ReadingContext context) => context.Own.Text(context.Question.Column);
}
