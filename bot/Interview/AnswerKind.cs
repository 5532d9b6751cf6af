namespace PartnershipBot.Interview;

/// <summary>What sort of answer a question expects: it decides the input of a form and the buttons under a prompt.</summary>
public enum AnswerKind
{
    Text,
    LongText,
    Choice,
    Choices,
    ChoiceWithComment,
    Date,
    DateOrStatus,
    Number,
    Money,
    List,
    EmailOrPhone,
    YesNo,
    Criterion,
}
