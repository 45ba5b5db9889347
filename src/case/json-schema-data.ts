// Made by test/generate/json-schema.ts from the schema that parseCase uses; do not change by hand.

export const caseSchemaData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "anyOf": [
    {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "applicant": {
          "$ref": "#/$defs/applicant"
        },
        "group": {
          "type": "string",
          "const": "enterprise-employee"
        },
        "education": {
          "$ref": "#/$defs/education"
        },
        "employed": {
          "$ref": "#/$defs/employed"
        },
        "enterprise": {
          "type": "object",
          "properties": {
            "id": {
              "$ref": "#/$defs/enterprise.id"
            },
            "name": {
              "$ref": "#/$defs/enterprise.name"
            },
            "locality": {
              "$ref": "#/$defs/enterprise.locality"
            },
            "zone": {
              "$ref": "#/$defs/enterprise.zone"
            },
            "operating": {
              "$ref": "#/$defs/enterprise.operating"
            }
          },
          "additionalProperties": false
        },
        "hasMatchingQualification": {
          "$ref": "#/$defs/hasMatchingQualification"
        },
        "training": {
          "type": "object",
          "properties": {
            "occupation": {
              "$ref": "#/$defs/training.occupation"
            },
            "level": {
              "$ref": "#/$defs/training.level"
            },
            "schoolLocality": {
              "$ref": "#/$defs/training.schoolLocality"
            },
            "start": {
              "$ref": "#/$defs/training.start"
            },
            "end": {
              "$ref": "#/$defs/training.end"
            },
            "studyMonths": {
              "$ref": "#/$defs/training.studyMonths"
            },
            "monthlyTuition": {
              "$ref": "#/$defs/training.monthlyTuition"
            },
            "ceilingTuition": {
              "$ref": "#/$defs/training.ceilingTuition"
            },
            "nationalRelief": {
              "$ref": "#/$defs/training.nationalRelief"
            }
          },
          "additionalProperties": false
        },
        "answers": {
          "type": "object",
          "properties": {},
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "applicant": {
          "$ref": "#/$defs/applicant"
        },
        "group": {
          "type": "string",
          "const": "vocational-student"
        },
        "education": {
          "$ref": "#/$defs/education"
        },
        "training": {
          "type": "object",
          "properties": {
            "occupation": {
              "$ref": "#/$defs/training.occupation"
            },
            "level": {
              "$ref": "#/$defs/training.level"
            },
            "schoolLocality": {
              "$ref": "#/$defs/training.schoolLocality"
            },
            "start": {
              "$ref": "#/$defs/training.start"
            },
            "end": {
              "$ref": "#/$defs/training.end"
            },
            "studyMonths": {
              "$ref": "#/$defs/training.studyMonths"
            },
            "monthlyTuition": {
              "$ref": "#/$defs/training.monthlyTuition"
            },
            "ceilingTuition": {
              "$ref": "#/$defs/training.ceilingTuition"
            },
            "nationalRelief": {
              "$ref": "#/$defs/training.nationalRelief"
            }
          },
          "additionalProperties": false
        },
        "answers": {
          "type": "object",
          "properties": {},
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "applicant": {
          "$ref": "#/$defs/applicant"
        },
        "group": {
          "type": "string",
          "const": "vocational-teacher"
        },
        "teaching": {
          "type": "object",
          "properties": {
            "active": {
              "$ref": "#/$defs/teaching.active"
            },
            "level": {
              "$ref": "#/$defs/teaching.level"
            },
            "schoolLocality": {
              "$ref": "#/$defs/teaching.schoolLocality"
            },
            "meetsSkillCertificate": {
              "$ref": "#/$defs/teaching.meetsSkillCertificate"
            },
            "contract": {
              "$ref": "#/$defs/teaching.contract"
            }
          },
          "additionalProperties": false
        },
        "course": {
          "type": "object",
          "properties": {
            "occupation": {
              "$ref": "#/$defs/course.occupation"
            },
            "start": {
              "$ref": "#/$defs/course.start"
            },
            "end": {
              "$ref": "#/$defs/course.end"
            },
            "cost": {
              "$ref": "#/$defs/course.cost"
            }
          },
          "additionalProperties": false
        },
        "answers": {
          "type": "object",
          "properties": {},
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "applicant": {
          "$ref": "#/$defs/applicant"
        },
        "group": {
          "type": "string",
          "const": "industry-instructor"
        },
        "background": {
          "$ref": "#/$defs/background"
        },
        "artisanRank": {
          "$ref": "#/$defs/artisanRank"
        },
        "wishesToTeach": {
          "$ref": "#/$defs/wishesToTeach"
        },
        "teachingLevel": {
          "$ref": "#/$defs/teachingLevel"
        },
        "course": {
          "type": "object",
          "properties": {
            "occupation": {
              "$ref": "#/$defs/course.occupation"
            },
            "start": {
              "$ref": "#/$defs/course.start"
            },
            "end": {
              "$ref": "#/$defs/course.end"
            },
            "cost": {
              "$ref": "#/$defs/course.cost"
            }
          },
          "additionalProperties": false
        },
        "answers": {
          "type": "object",
          "properties": {},
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    }
  ],
  "$defs": {
    "id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "title": "Dossier number"
    },
    "applicant": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "title": "Applicant key"
    },
    "education": {
      "type": "string",
      "enum": [
        "below-lower-secondary",
        "lower-secondary",
        "upper-secondary",
        "intermediate",
        "college",
        "university"
      ],
      "title": "Education"
    },
    "employed": {
      "type": "boolean",
      "title": "Employed"
    },
    "enterprise.id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "title": "Enterprise id"
    },
    "enterprise.name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "title": "Enterprise name"
    },
    "enterprise.locality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the enterprise"
    },
    "enterprise.zone": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "title": "Industrial park or economic zone"
    },
    "enterprise.operating": {
      "type": "boolean",
      "title": "Enterprise operating"
    },
    "hasMatchingQualification": {
      "type": "boolean",
      "title": "Has a matching qualification"
    },
    "training.occupation": {
      "type": "string",
      "title": "Occupation of the training",
      "description": "An id, an official code, a name or an alias of the catalogue, or other.",
      "examples": [
        "logistics",
        "industrial-electronics",
        "industrial-electricity",
        "welding",
        "automotive-technology",
        "software-applications",
        "hotel-management",
        "nursing",
        "marine-aquaculture",
        "other"
      ]
    },
    "training.level": {
      "type": "string",
      "enum": [
        "under-three-months",
        "elementary",
        "intermediate",
        "vocational-secondary",
        "college"
      ],
      "title": "Level of the training"
    },
    "training.schoolLocality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the school"
    },
    "training.start": {
      "type": "string",
      "format": "date",
      "pattern": "^(?=199[0-9]-|20[0-9][0-9]-|2100-)(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "First day of the training",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "training.end": {
      "type": "string",
      "format": "date",
      "pattern": "^(?=199[0-9]-|20[0-9][0-9]-|2100-)(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "Last day of the training",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "training.studyMonths": {
      "type": "integer",
      "minimum": 1,
      "maximum": 120,
      "title": "Months of study"
    },
    "training.monthlyTuition": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000,
      "title": "Monthly tuition"
    },
    "training.ceilingTuition": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000,
      "title": "Public tuition ceiling a month"
    },
    "training.nationalRelief": {
      "type": "string",
      "enum": [
        "none",
        "half",
        "seventy-percent",
        "full"
      ],
      "title": "Relief under national law"
    },
    "teaching.active": {
      "type": "boolean",
      "title": "Teaching now"
    },
    "teaching.level": {
      "type": "string",
      "enum": [
        "under-three-months",
        "elementary",
        "intermediate",
        "vocational-secondary",
        "college"
      ],
      "title": "Level taught"
    },
    "teaching.schoolLocality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the school taught at"
    },
    "teaching.meetsSkillCertificate": {
      "type": "boolean",
      "title": "Meets the skill-certificate criterion"
    },
    "teaching.contract": {
      "type": "string",
      "enum": [
        "permanent",
        "guest"
      ],
      "title": "Contract"
    },
    "course.occupation": {
      "type": "string",
      "title": "Occupation of the course",
      "description": "An id, an official code, a name or an alias of the catalogue, or other.",
      "examples": [
        "logistics",
        "industrial-electronics",
        "industrial-electricity",
        "welding",
        "automotive-technology",
        "software-applications",
        "hotel-management",
        "nursing",
        "marine-aquaculture",
        "other"
      ]
    },
    "course.start": {
      "type": "string",
      "format": "date",
      "pattern": "^(?=199[0-9]-|20[0-9][0-9]-|2100-)(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "First day of the course",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "course.end": {
      "type": "string",
      "format": "date",
      "pattern": "^(?=199[0-9]-|20[0-9][0-9]-|2100-)(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "Last day of the course",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "course.cost": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000000,
      "title": "Real cost of the course"
    },
    "background": {
      "type": "string",
      "enum": [
        "technical-worker",
        "artisan",
        "other"
      ],
      "title": "Background"
    },
    "artisanRank": {
      "type": "string",
      "enum": [
        "below-provincial",
        "provincial",
        "national"
      ],
      "title": "Rank of the artisan"
    },
    "wishesToTeach": {
      "type": "boolean",
      "title": "Wishes to teach"
    },
    "teachingLevel": {
      "type": "string",
      "enum": [
        "under-three-months",
        "elementary",
        "intermediate",
        "vocational-secondary",
        "college"
      ],
      "title": "Level the person wishes to teach"
    }
  }
};

export const entrySchemaData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "recordedOn": {
      "$ref": "#/$defs/recordedOn"
    },
    "stage": {
      "$ref": "#/$defs/stage"
    },
    "dossier": {
      "$ref": "#/$defs/dossier"
    },
    "paid": {
      "$ref": "#/$defs/paid"
    },
    "supportCase": {}
  },
  "required": [
    "recordedOn",
    "stage",
    "dossier"
  ],
  "additionalProperties": false,
  "$defs": {
    "recordedOn": {
      "type": "string",
      "format": "date",
      "pattern": "^(?=199[0-9]-|20[0-9][0-9]-|2100-)(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "Recorded on",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "stage": {
      "type": "string",
      "enum": [
        "registered",
        "studying",
        "completed",
        "withdrawn"
      ],
      "title": "Stage of training"
    },
    "dossier": {
      "type": "string",
      "enum": [
        "incomplete",
        "forwarded",
        "returned",
        "accepted"
      ],
      "title": "State of the dossier"
    },
    "paid": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000000,
      "title": "Paid"
    }
  }
};
