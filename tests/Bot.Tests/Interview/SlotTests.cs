using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Interview;

/// <summary>The address of a place for an answer, as cards, dialogs and history carry it.</summary>
public class SlotTests
{
    [Fact]
    public void Every_place_is_read_as_it_was_written()
    {
        foreach (var question in Questions.Stages.SelectMany(s => s.Flow))
        {
            var slot = question.Group switch
            {
                QuestionGroup.Objective => Slot.OfObjective(question, 2),
                QuestionGroup.Criterion => Slot.OfCriterion(question, 1, 3),
                QuestionGroup.Measure => Slot.OfMeasure(question, 19),
                _ => new Slot(question),
            };
            Slot.Parse(slot.ToString()).ShouldBe(slot);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("ZZ9")]
    [InlineData("ct12")]
    [InlineData("CT12.0")]
    [InlineData("PJ3")]
    [InlineData("PJ3.")]
    [InlineData("PJ3.-1")]
    [InlineData("PJ3.20")]
    [InlineData("PJ3.99999999999")]
    [InlineData("PJ3.1.1")]
    [InlineData("PJ16.0")]
    [InlineData("PJ16.0.x")]
    [InlineData("PJ16.0.1.2")]
    [InlineData(" CT12")]
    public void What_is_no_address_names_no_place(string? address) => Slot.Parse(address).ShouldBeNull();
}
