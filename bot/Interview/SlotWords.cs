using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;

namespace PartnershipBot.Interview;

/// <summary>What is asked at a place and what its answer is called: where there are several partners, each is named.</summary>
public static class SlotWords
{
    /// <summary>The text of the question at a place.</summary>
    public static string Question(Slot slot, AnswerSheet answers, Texts texts) =>
        NameAt(slot, answers) is { } name
            ? texts.Say(Key(slot), ("partner", NamedPartner.InSentence(name, texts.Lang)))
            : texts.Question(slot.Question.Id);

    private static string Key(Slot slot)
    {
        var part = slot.Partner == 0 && slot.Question.AsksLibraryToo ? "first" : "each";
        return $"{slot.Question.Id}.{part}";
    }

    /// <summary>The label of a place.</summary>
    public static string Label(Slot slot, AnswerSheet answers, Texts texts) =>
        NameAt(slot, answers) is { } name
            ? texts.Say("labelOfPartner", ("label", new LabelOf(slot.Question.Id)), ("partner", name))
            : texts.Label(slot.Question.Id);

    /// <summary>The label of a place as a part of a sentence.</summary>
    public static object Named(Slot slot, AnswerSheet answers) =>
        NameAt(slot, answers) is { } name
            ? new Phrase("labelOfPartner", ("label", new LabelOf(slot.Question.Id)), ("partner", name))
            : new LabelOf(slot.Question.Id);

    /// <summary>The partner of a place; null where there is only one, or the question is about none.</summary>
    private static string? NameAt(Slot slot, AnswerSheet answers) =>
        slot.Question.IsOfEachPartner && CoPartners.AreSeveral(answers)
            ? CoPartners.View(answers, slot.Partner).Text(Fields.PartnerName)
            : null;
}
