// Made by scripts/make-json-schema.ts from the schema that parseCase uses; do not change by hand.

/**
 * JSON Schema (draft 2020-12) of what `parseCase` takes, for systems in other languages.
 *
 * @example
 * supportCaseJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const supportCaseJsonSchema: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Support case, Resolution 03/2024/NQ-HĐND of Hải Phòng",
  "description": "What parseCase takes: a fact left out is unknown. Beyond this schema, parseCase refuses texts that name no occupation, dates out of bounds, and facts that contradict each other.",
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
          "const": "enterprise-employee",
          "title": "Group (Nhóm đối tượng)"
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
              "$ref": "#/$defs/training.start"
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
          "const": "vocational-student",
          "title": "Group (Nhóm đối tượng)"
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
              "$ref": "#/$defs/training.start"
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
          "const": "vocational-teacher",
          "title": "Group (Nhóm đối tượng)"
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
              "$ref": "#/$defs/training.start"
            },
            "end": {
              "$ref": "#/$defs/training.start"
            }
          },
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
          "const": "industry-instructor",
          "title": "Group (Nhóm đối tượng)"
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
              "$ref": "#/$defs/training.start"
            },
            "end": {
              "$ref": "#/$defs/training.start"
            }
          },
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
      "title": "Dossier number (Số hồ sơ)"
    },
    "applicant": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "title": "Applicant key (Mã người đề nghị)"
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
      "title": "Education (Trình độ học vấn)"
    },
    "employed": {
      "type": "boolean",
      "title": "Employed (Đang làm việc tại doanh nghiệp)"
    },
    "enterprise.id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "title": "Enterprise id (Mã doanh nghiệp)"
    },
    "enterprise.name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "title": "Enterprise name (Tên doanh nghiệp)"
    },
    "enterprise.locality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the enterprise (Địa bàn doanh nghiệp)"
    },
    "enterprise.zone": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "title": "Industrial park or economic zone (Khu công nghiệp, khu kinh tế)"
    },
    "enterprise.operating": {
      "type": "boolean",
      "title": "Enterprise operating (Doanh nghiệp đang hoạt động)"
    },
    "hasMatchingQualification": {
      "type": "boolean",
      "title": "Has a matching qualification (Có bằng cấp phù hợp với công việc)"
    },
    "training.occupation": {
      "type": "string",
      "title": "Occupation of the training (Nghề đào tạo)",
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
      "title": "Level of the training (Trình độ đào tạo)"
    },
    "training.schoolLocality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the school (Địa bàn nhà trường)"
    },
    "training.start": {
      "type": "string",
      "format": "date",
      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "title": "First day of the training (Ngày bắt đầu đào tạo)",
      "description": "From 1990-01-01 to 2100-12-31."
    },
    "training.studyMonths": {
      "type": "integer",
      "minimum": 1,
      "maximum": 120,
      "title": "Months of study (Số tháng thực học)"
    },
    "training.monthlyTuition": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000,
      "title": "Monthly tuition (Học phí một tháng)"
    },
    "training.ceilingTuition": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000,
      "title": "Public tuition ceiling a month (Mức trần học phí công lập một tháng)"
    },
    "training.nationalRelief": {
      "type": "string",
      "enum": [
        "none",
        "half",
        "seventy-percent",
        "full"
      ],
      "title": "Relief under national law (Miễn, giảm học phí theo quy định chung)"
    },
    "teaching.active": {
      "type": "boolean",
      "title": "Teaching now (Đang giảng dạy)"
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
      "title": "Level taught (Trình độ giảng dạy)"
    },
    "teaching.schoolLocality": {
      "type": "string",
      "enum": [
        "hai-phong",
        "former-hai-duong",
        "elsewhere"
      ],
      "title": "Locality of the school taught at (Địa bàn trường đang giảng dạy)"
    },
    "teaching.meetsSkillCertificate": {
      "type": "boolean",
      "title": "Meets the skill-certificate criterion (Đạt chuẩn chứng chỉ kỹ năng nghề)"
    },
    "teaching.contract": {
      "type": "string",
      "enum": [
        "permanent",
        "guest"
      ],
      "title": "Contract (Hình thức hợp đồng)"
    },
    "course.occupation": {
      "type": "string",
      "title": "Occupation of the course (Nghề của khóa đào tạo, bồi dưỡng)",
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
    "background": {
      "type": "string",
      "enum": [
        "technical-worker",
        "artisan",
        "other"
      ],
      "title": "Background (Công việc hiện nay)"
    },
    "artisanRank": {
      "type": "string",
      "enum": [
        "below-provincial",
        "provincial",
        "national"
      ],
      "title": "Rank of the artisan (Cấp danh hiệu nghệ nhân)"
    },
    "wishesToTeach": {
      "type": "boolean",
      "title": "Wishes to teach (Có nguyện vọng giảng dạy)"
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
      "title": "Level the person wishes to teach (Trình độ muốn giảng dạy)"
    }
  }
};
