using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Interview.Readers;

/// <summary>An e-mail address or a French phone number, stored in one form.</summary>
public sealed class ContactChannelAnswerReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        ContactChannelReader.Read(text) is { } channel
            ? Changes.Accept((context.Question.Column, channel.Value))
            : Refuse("emailOrPhoneInvalid");

    public override string? Describe(ReadingContext context) => context.Answers.Text(context.Question.Column);
}
